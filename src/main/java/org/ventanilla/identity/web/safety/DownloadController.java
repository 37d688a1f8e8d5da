package org.ventanilla.identity.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.account.PasswordAgain;
import org.ventanilla.identity.personal.DownloadPersonal;
import org.ventanilla.identity.web.ClientAddress;
import org.ventanilla.identity.web.Typed;

/** The download of everything that the portal keeps about its reader, for five minutes after the password was asked for again. */
@Controller
class DownloadController {

    private static final String PAGE = "identity/safety/download";

    private final DownloadPersonal download;
    private final PasswordAgain password;
    private final FreshProof proof;

    DownloadController(DownloadPersonal download, PasswordAgain password, FreshProof proof) {
        this.download = download;
        this.password = password;
        this.proof = proof;
    }

    @GetMapping("/cuenta/datos")
    ModelAndView show(HttpServletRequest request) {
        return new ModelAndView(PAGE)
                .addObject("fresh", proof.isFresh(request))
                .addObject("titles", download.titleKeys())
                .addObject("form", new ProofForm(null));
    }

    @PostMapping("/cuenta/datos")
    ModelAndView prove(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            HttpServletRequest request) {
        var objections = password.objectionsTo(user.accountId(), form.currentPassword(), ClientAddress.of(request));
        if (Typed.isRefused(objections, errors))
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("titles", download.titleKeys());

        proof.note(request);
        return new ModelAndView("redirect:/cuenta/datos");
    }

    @GetMapping("/cuenta/datos.json")
    ResponseEntity<?> json(@AuthenticationPrincipal PortalUser user, HttpServletRequest request) {
        return file(request, MediaType.APPLICATION_JSON, "mis-datos.json", () -> download.asMap(user));
    }

    @GetMapping("/cuenta/datos.pdf")
    ResponseEntity<?> pdf(@AuthenticationPrincipal PortalUser user, HttpServletRequest request, Locale locale) {
        return file(request, MediaType.APPLICATION_PDF, "mis-datos.pdf", () -> download.asPdf(user, locale));
    }

    private ResponseEntity<?> file(HttpServletRequest request, MediaType type, String name, Supplier<Object> content) {
        if (!proof.isFresh(request)) return again();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.get());
    }

    private static ResponseEntity<?> again() {
        var page = ServletUriComponentsBuilder.fromCurrentContextPath().path("/cuenta/datos");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page.build().toUri())
                .build();
    }
}
