package org.ventanilla.identity.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.identity.review.AccountAct;
import org.ventanilla.identity.review.ReadAccount;
import org.ventanilla.identity.review.ReviewedAccounts;
import org.ventanilla.identity.review.SearchAccounts;

/** Search for accounts, and each as support sees it. */
@Controller
@RequestMapping(AccountReviewController.PATH)
class AccountReviewController {

    static final String PATH = "/admin/cuentas";

    private static final String LIST = "identity/review/accounts";
    private static final String TYPED = "typed";
    private static final int ROWS = 25;

    private final SearchAccounts search;
    private final ReviewedAccounts accounts;
    private final ReadAccount read;

    AccountReviewController(SearchAccounts search, ReviewedAccounts accounts, ReadAccount read) {
        this.search = search;
        this.accounts = accounts;
        this.read = read;
    }

    @GetMapping
    String list(@RequestParam @Nullable UUID after, HttpServletRequest request, Model model) {
        var kept = new FoundIds(request);
        var page = kept.after(after, ROWS);
        model.addAttribute("form", new SearchForm((String) model.getAttribute(TYPED)));
        model.addAttribute("sought", kept.isKept());
        model.addAttribute("accounts", accounts.of(page.items()));
        model.addAttribute("next", page.more() ? page.last() : null);
        return LIST;
    }

    @PostMapping
    ModelAndView search(
            @ModelAttribute("form") SearchForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var found = new Answers(errors).read("identifier", () -> search.execute(form.typed()));
        if (found == null) return new ModelAndView(LIST, HttpStatus.UNPROCESSABLE_CONTENT);

        new FoundIds(request).keep(found);
        if (found.isEmpty()) flash.addFlashAttribute(TYPED, form.typed());
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("file", read.execute(id));
        model.addAttribute("acts", AccountAct.values());
        return "identity/review/account";
    }
}
