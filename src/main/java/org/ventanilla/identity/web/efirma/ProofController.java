package org.ventanilla.identity.web.efirma;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.taxpayer.ProveAgain;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.safety.FreshProof;

/** Holders of accounts without password sign once more before they change something, and go back to where they came from. */
@Controller
@RequestMapping(ProofController.PATH)
class ProofController {

    static final String PATH = "/cuenta/efirma/comprobar";

    private static final String PAGE = "identity/efirma/proof";
    private static final Pattern OWN_PAGE = Pattern.compile("/cuenta(/[a-z0-9-]{1,64}){0,2}");

    private final EfirmaRequests requests;
    private final ProveAgain prove;
    private final FreshProof proof;

    ProofController(EfirmaRequests requests, ProveAgain prove, FreshProof proof) {
        this.requests = requests;
        this.prove = prove;
        this.proof = proof;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal PortalUser user,
            @RequestParam(defaultValue = "/cuenta") String de,
            HttpServletRequest request) {
        return SigningPage.of(PAGE, requests.proof(user, request), addressFor(de));
    }

    @PostMapping
    ModelAndView prove(
            @AuthenticationPrincipal PortalUser user,
            @RequestParam(defaultValue = "/cuenta") String de,
            @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            HttpServletRequest request) {
        var refusal = requests.own(EfirmaRequests.PROOF, form.requestId(), request)
                .map(own -> prove.execute(user.accountId(), form.wish(own, ClientAddress.of(request))))
                .orElse(SigningPage.NOT_YOURS_EITHER);
        if (refusal.isPresent())
            return SigningPage.refused(PAGE, requests.proof(user, request), addressFor(de), refusal.get(), errors);

        proof.note(request);
        return new ModelAndView("redirect:" + ownPage(de));
    }

    private static String addressFor(String page) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("de", ownPage(page))
                .build()
                .toUriString();
    }

    private static String ownPage(String page) {
        return OWN_PAGE.matcher(page).matches() ? page : "/cuenta";
    }
}
