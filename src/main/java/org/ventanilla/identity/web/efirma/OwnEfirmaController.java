package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.taxpayer.EfirmaRefusal;
import org.ventanilla.identity.taxpayer.LinkEfirma;
import org.ventanilla.identity.taxpayer.UnlinkEfirma;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;

/** A worker's own e.firma: linked by a signature, unlinked with the password. */
@Controller
@RequestMapping(OwnEfirmaController.PATH)
class OwnEfirmaController {

    static final String PATH = "/cuenta/efirma";

    private static final String SIGN = "identity/efirma/link";
    private static final String UNLINK = "identity/efirma/unlink";

    private final EfirmaRequests requests;
    private final LinkEfirma link;
    private final UnlinkEfirma unlink;

    OwnEfirmaController(EfirmaRequests requests, LinkEfirma link, UnlinkEfirma unlink) {
        this.requests = requests;
        this.link = link;
        this.unlink = unlink;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        if (link.isDone(user.accountId())) return new ModelAndView("redirect:/cuenta/efirma/quitar");
        return SigningPage.of(SIGN, requests.link(user, link.curpOf(user.accountId()), request), PATH);
    }

    @PostMapping
    ModelAndView link(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var refusal = requests.own(EfirmaRequests.LINK, form.requestId(), request)
                .map(own -> link.sign(user.accountId(), form.wish(own, ClientAddress.of(request))))
                .orElse(SigningPage.NOT_YOURS_EITHER);
        if (refusal.isPresent()) return refused(user, refusal.get(), errors, request);

        flash.addFlashAttribute("notice", "identity.efirma.linked");
        return new ModelAndView("redirect:/cuenta");
    }

    @GetMapping("/quitar")
    ModelAndView ask(@AuthenticationPrincipal PortalUser user) {
        if (!link.isDone(user.accountId())) return new ModelAndView("redirect:" + PATH);
        return new ModelAndView(UNLINK, "form", new UnlinkForm(null));
    }

    @PostMapping("/quitar")
    ModelAndView unlink(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") UnlinkForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var session = request.getSession().getId();
        var objections = unlink.execute(user.accountId(), form.currentPassword(), ClientAddress.of(request), session);
        if (Typed.isRefused(objections, errors)) return new ModelAndView(UNLINK, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute("notice", "identity.efirma.unlinked");
        return new ModelAndView("redirect:/cuenta");
    }

    private ModelAndView refused(
            PortalUser user, EfirmaRefusal refusal, BindingResult errors, HttpServletRequest request) {
        var signing = requests.link(user, link.curpOf(user.accountId()), request);
        return SigningPage.refused(SIGN, signing, PATH, refusal, errors);
    }
}
