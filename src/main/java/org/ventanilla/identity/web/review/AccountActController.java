package org.ventanilla.identity.web.review;

import java.util.Objects;
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
import org.ventanilla.identity.review.AccountAct;
import org.ventanilla.identity.review.DecideAccount;
import org.ventanilla.identity.review.ReviewedAccounts;

/** Acts on an account, each asked for on a page of its own that says what follows. */
@Controller
@RequestMapping(AccountReviewController.PATH + "/{id}/{act}")
class AccountActController {

    private final ReviewedAccounts accounts;
    private final DecideAccount decide;

    AccountActController(ReviewedAccounts accounts, DecideAccount decide) {
        this.accounts = accounts;
        this.decide = decide;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable String act) {
        return page(id, AccountAct.of(act), HttpStatus.OK).addObject("form", ReasonForm.empty());
    }

    @PostMapping
    ModelAndView act(
            @PathVariable UUID id,
            @PathVariable String act,
            @AuthenticationPrincipal PortalUser officer,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            RedirectAttributes notices) {
        var chosen = AccountAct.of(act);
        var answers = new Answers(errors);
        var words = answers.read("words", form::typedWords);
        if (!answers.allow(() -> decide.execute(officer.accountId(), id, chosen, Objects.requireNonNull(words))))
            return page(id, chosen, HttpStatus.UNPROCESSABLE_CONTENT);

        notices.addFlashAttribute("notice", "identity.account-review.done." + chosen);
        return new ModelAndView("redirect:" + AccountReviewController.PATH + "/" + id);
    }

    private ModelAndView page(UUID id, AccountAct act, HttpStatus status) {
        return new ModelAndView("identity/review/account-act", status)
                .addObject("account", accounts.find(id))
                .addObject("act", act);
    }
}
