package org.ventanilla.identity.web.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.registration.NewRegistration;
import org.ventanilla.identity.registration.SubmitRegistration;
import org.ventanilla.identity.web.ClientAddress;

/** The three steps of a registration, one thing a page; nothing is written before the last one is sent. */
@Controller
class RegistrationController {

    private static final String FOLDER = "identity/registration/";

    private final ReadContact readContact;
    private final SubmitRegistration submit;

    RegistrationController(ReadContact readContact, SubmitRegistration submit) {
        this.readContact = readContact;
        this.submit = submit;
    }

    @GetMapping("/registro")
    String askIdentifiers(HttpServletRequest request, Model model) {
        model.addAttribute("form", IdentifiersForm.of(new RegistrationVisit(request).answers()));
        return FOLDER + "identifiers";
    }

    @PostMapping("/registro")
    ModelAndView readIdentifiers(
            @ModelAttribute("form") IdentifiersForm form, BindingResult errors, HttpServletRequest request) {
        var fields = new Fields(errors);
        var curp = fields.read("curp", () -> Curp.parse(Fields.typed(form.curp())));
        var nss = fields.read("nss", () -> Nss.parse(Fields.typed(form.nss())));
        if (curp == null || nss == null) return again("identifiers");

        var visit = new RegistrationVisit(request);
        return goOn(visit, visit.answers().identifiedBy(curp, nss));
    }

    @GetMapping("/registro/correo")
    String askContact(HttpServletRequest request, Model model) {
        var answers = new RegistrationVisit(request).answers();
        if (!answers.isIdentified()) return "redirect:" + answers.nextPage();

        model.addAttribute("form", ContactForm.of(answers)).addAttribute("answers", answers);
        return FOLDER + "contact";
    }

    @PostMapping("/registro/correo")
    ModelAndView readContact(
            @ModelAttribute("form") ContactForm form, BindingResult errors, HttpServletRequest request) {
        var visit = new RegistrationVisit(request);
        var answers = visit.answers();
        if (!answers.isIdentified()) return new ModelAndView("redirect:" + answers.nextPage());

        var complete = readContact.from(form, answers, errors);
        return errors.hasErrors() ? again("contact").addObject("answers", answers) : goOn(visit, complete);
    }

    @GetMapping("/registro/revisar")
    String askReview(HttpServletRequest request, Model model) {
        var answers = new RegistrationVisit(request).answers();
        if (!isComplete(answers)) return "redirect:" + answers.nextPage();

        model.addAttribute("form", ReviewForm.of(answers)).addAttribute("answers", answers);
        return FOLDER + "review";
    }

    @PostMapping("/registro/revisar")
    ModelAndView send(
            @ModelAttribute("form") ReviewForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        var visit = new RegistrationVisit(request);
        var answers = visit.answers();
        if (!isComplete(answers)) return new ModelAndView("redirect:" + pageAfterSending(visit));
        if (!Boolean.TRUE.equals(form.termsAccepted()))
            new Fields(errors).reject("termsAccepted", new RuleViolation("identity.error.terms"));
        if (errors.hasErrors()) return again("review").addObject("answers", answers);

        visit.show(submit.execute(wish(form, answers, request, locale)));
        return new ModelAndView("redirect:/registro/recibido");
    }

    private static NewRegistration wish(
            ReviewForm form, RegistrationAnswers answers, HttpServletRequest request, Locale locale) {
        return new NewRegistration(
                Fields.requestKey(form.requestKey()),
                Objects.requireNonNull(answers.curp()),
                Objects.requireNonNull(answers.nss()),
                Objects.requireNonNull(answers.email()),
                answers.mobile(),
                Objects.requireNonNull(answers.passwordHash()),
                locale,
                ClientAddress.of(request));
    }

    /** The same form sent twice finds no answers the second time: the registration is there. */
    private static String pageAfterSending(RegistrationVisit visit) {
        return visit.registration().isPresent() && !visit.answers().isIdentified()
                ? "/registro/recibido"
                : visit.answers().nextPage();
    }

    private static boolean isComplete(RegistrationAnswers answers) {
        return answers.nextPage().equals(RegistrationAnswers.REVIEW);
    }

    private static ModelAndView goOn(RegistrationVisit visit, RegistrationAnswers answers) {
        visit.keep(answers);
        return new ModelAndView("redirect:" + answers.nextPage());
    }

    private static ModelAndView again(String page) {
        return new ModelAndView(FOLDER + page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
