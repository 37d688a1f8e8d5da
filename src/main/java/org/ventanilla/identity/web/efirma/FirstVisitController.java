package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.taxpayer.AskAddress;
import org.ventanilla.identity.taxpayer.ConfirmAddress;
import org.ventanilla.identity.taxpayer.VisitWish;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.LinkPages;
import org.ventanilla.identity.web.Typed;

/** The first visit with an e.firma: the address, its confirmation, and the way on for who has a worker's account already. */
@Controller
class FirstVisitController {

    static final String ADDRESS = "/entrar/efirma/correo";
    static final String JOIN = "/entrar/efirma/unir";

    private static final String FOLDER = "identity/efirma/";
    private static final String LINK = "/entrar/efirma/confirmar/{token}";

    private final EfirmaVisit visit;
    private final AskAddress ask;
    private final ConfirmAddress confirm;
    private final OpenedAccounts opened;
    private final Languages languages;

    FirstVisitController(
            EfirmaVisit visit, AskAddress ask, ConfirmAddress confirm, OpenedAccounts opened, Languages languages) {
        this.visit = visit;
        this.ask = ask;
        this.confirm = confirm;
        this.opened = opened;
        this.languages = languages;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(HttpServletRequest request, Locale locale) {
        var taxpayer = visit.whoCame(request);
        if (taxpayer.isEmpty()) return again();
        return new ModelAndView(FOLDER + "address", "form", VisitForm.of(locale))
                .addObject("languages", languages.byTag())
                .addObject("taxpayer", taxpayer.get())
                .addObject("waiting", ask.waiting(taxpayer.get()).orElse(null));
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@ModelAttribute("form") VisitForm form, BindingResult errors, HttpServletRequest request) {
        var taxpayer = visit.whoCame(request);
        if (taxpayer.isEmpty()) return again();
        var wish = new VisitWish(taxpayer.get(), form.email(), form.locale(), ClientAddress.of(request));
        if (!Typed.isRefused(ask.execute(wish), errors)) return new ModelAndView("redirect:/entrar/efirma/enviado");
        return new ModelAndView(FOLDER + "address", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("languages", languages.byTag())
                .addObject("taxpayer", taxpayer.get());
    }

    @GetMapping("/entrar/efirma/enviado")
    String sent() {
        return FOLDER + "sent";
    }

    @GetMapping(LINK)
    ModelAndView show(@PathVariable String token) {
        return page(confirm.stateOf(token));
    }

    @PostMapping(LINK)
    ModelAndView confirm(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var outcome = confirm.execute(token);
        if (outcome.accountId() == null) return page(outcome.link());
        if (opened.open(outcome.accountId(), request, response)) return new ModelAndView("redirect:/inicio");
        flash.addFlashAttribute("notice", "identity.efirma.confirmed");
        return again();
    }

    @GetMapping(JOIN)
    ModelAndView join(HttpServletRequest request) {
        return visit.whoCame(request).isEmpty() ? again() : new ModelAndView(FOLDER + "join");
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:" + EfirmaSignInController.PATH);
    }

    private static ModelAndView page(AccountLinkState state) {
        return LinkPages.of(FOLDER + "confirm", "identity.efirma-confirm.", state);
    }
}
