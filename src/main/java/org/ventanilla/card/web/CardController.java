package org.ventanilla.card.web;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.ventanilla.card.CardOverview;
import org.ventanilla.card.DownloadCard;
import org.ventanilla.card.ReissueCard;
import org.ventanilla.card.ViewCard;
import org.ventanilla.core.PortalUser;

/** The worker's own card: preview, sealed PDF, reissue. Nobody reaches another person's card, for no address names one. */
@Controller
class CardController {

    private final ViewCard view;
    private final DownloadCard download;
    private final ReissueCard reissue;

    CardController(ViewCard view, DownloadCard download, ReissueCard reissue) {
        this.view = view;
        this.download = download;
        this.reissue = reissue;
    }

    @GetMapping("/tarjeta")
    ModelAndView show(@AuthenticationPrincipal PortalUser user, Locale locale) {
        return page(user, locale, HttpStatus.OK).addObject("form", ReissueForm.empty());
    }

    @GetMapping("/tarjeta.pdf")
    ResponseEntity<byte[]> download(@AuthenticationPrincipal PortalUser user) {
        var file = download.execute(user.accountId());
        var disposition = ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }

    @GetMapping("/tarjeta/reexpedir")
    ModelAndView consider(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") ReissueForm form,
            BindingResult errors,
            Locale locale) {
        return form.chosen()
                .map(reason -> new ModelAndView("card/reissue", "form", ReissueForm.giving(reason)))
                .orElseGet(() -> refused(user, locale, errors));
    }

    @PostMapping("/tarjeta/reexpedir")
    ModelAndView reissue(
            @AuthenticationPrincipal PortalUser user,
            @ModelAttribute("form") ReissueForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes flash) {
        var reason = form.chosen();
        if (reason.isEmpty()) return refused(user, locale, errors);

        reissue.execute(user.accountId(), reason.get(), form.key());
        flash.addFlashAttribute("notice", "card.page.reissued");
        return new ModelAndView("redirect:/tarjeta");
    }

    private ModelAndView refused(PortalUser user, Locale locale, BindingResult errors) {
        errors.rejectValue("reason", "card.error.reason");
        return page(user, locale, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(PortalUser user, Locale locale, HttpStatusCode status) {
        return view.of(user.accountId(), locale)
                .map(card -> page(card, status))
                .orElseGet(() -> new ModelAndView("card/none"));
    }

    private static ModelAndView page(CardOverview card, HttpStatusCode status) {
        var page = new ModelAndView("card/page", status).addObject("card", card);
        card.offer().ifPresent(reason -> page.addObject("offer", reason));
        return page;
    }
}
