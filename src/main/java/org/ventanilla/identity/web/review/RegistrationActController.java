package org.ventanilla.identity.web.review;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;
import org.ventanilla.identity.review.DecideRegistration;
import org.ventanilla.identity.review.RegistrationAct;
import org.ventanilla.identity.review.RegistrationDecision;
import org.ventanilla.identity.review.RegistrationQueue;

/** Acts on a registration, each asked for on a page of its own that says what follows. */
@Controller
@RequestMapping(RegistrationReviewController.PATH + "/{id}/{act}")
class RegistrationActController {

    private final RegistrationQueue queue;
    private final DecideRegistration decide;
    private final Choices choices;

    RegistrationActController(RegistrationQueue queue, DecideRegistration decide, Choices choices) {
        this.queue = queue;
        this.decide = decide;
        this.choices = choices;
    }

    @ModelAttribute("rejections")
    Map<String, String> rejections() {
        return choices.of("identity.review-act.rejection.choose", Rejection.values(), Rejection::name);
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable String act) {
        return page(id, RegistrationAct.of(act), HttpStatus.OK).addObject("form", ReasonForm.empty());
    }

    @PostMapping
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable String act,
            @AuthenticationPrincipal PortalUser officer,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            RedirectAttributes notices) {
        var chosen = RegistrationAct.of(act);
        var answers = new Answers(errors);
        var decision = decision(officer.accountId(), id, chosen, form, answers);
        if (!answers.allow(() -> decide.execute(decision))) return page(id, chosen, HttpStatus.UNPROCESSABLE_CONTENT);

        notices.addFlashAttribute("notice", "identity.review.done." + chosen);
        return new ModelAndView("redirect:" + RegistrationReviewController.PATH + "/" + id);
    }

    private static RegistrationDecision decision(
            UUID officer, UUID id, RegistrationAct act, ReasonForm form, Answers answers) {
        var rejection = act == RegistrationAct.REJECT ? answers.read("rejection", form::chosen) : null;
        var words = act.needsWords() ? answers.read("words", form::typedWords) : null;
        return new RegistrationDecision(officer, id, act, rejection, words);
    }

    private ModelAndView page(UUID id, RegistrationAct act, HttpStatus status) {
        return new ModelAndView("identity/review/registration-act", status)
                .addObject("registration", queue.find(id))
                .addObject("act", act);
    }
}
