package org.ventanilla.clarification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
import org.ventanilla.clarification.domain.OwnCases;
import org.ventanilla.clarification.domain.WriteMessage;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.PortalUser;

/** A person's own cases: the list, one case with its conversation, a message, the end. */
@Controller
@RequestMapping(CaseController.PATH)
class CaseController {

    static final String PATH = "/aclaraciones";

    private static final int CASES = 20;

    private final OwnCases own;
    private final WriteMessage write;

    CaseController(OwnCases own, WriteMessage write) {
        this.own = own;
        this.write = write;
    }

    @GetMapping
    String list(@AuthenticationPrincipal PortalUser user, @RequestParam @Nullable Long before, Model model) {
        var from = before == null ? Long.MAX_VALUE : before;
        model.addAttribute("cases", KeysetPage.of(own.page(user.accountId(), from, CASES + 1), CASES));
        model.addAttribute("newest", before == null);
        return "clarification/cases";
    }

    @GetMapping("/{folio}")
    ModelAndView show(@AuthenticationPrincipal PortalUser user, @PathVariable String folio) {
        var page = page(user, folio, HttpStatus.OK);
        return page.addObject("form", MessageForm.on(0));
    }

    @PostMapping("/{folio}/mensajes")
    ModelAndView write(
            @AuthenticationPrincipal PortalUser user,
            @PathVariable String folio,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var typing = new Typing(errors);
        var message = typing.message(form.words(), form.files(), form.requestKey());
        if (message == null || !typing.does(() -> write.execute(folio, user.accountId(), message)))
            return page(user, folio, HttpStatus.UNPROCESSABLE_CONTENT);

        flash.addFlashAttribute("notice", "clarification.notice.sent");
        return backTo(folio);
    }

    @PostMapping("/{folio}/resuelta")
    ModelAndView resolve(
            @AuthenticationPrincipal PortalUser user, @PathVariable String folio, RedirectAttributes flash) {
        write.resolve(folio, user.accountId());
        flash.addFlashAttribute("notice", "clarification.notice.resolved");
        return backTo(folio);
    }

    @GetMapping("/{folio}/archivos/{file}")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal PortalUser user, @PathVariable String folio, @PathVariable UUID file) {
        return FileAnswer.of(own.file(folio, user.accountId(), file));
    }

    private ModelAndView page(PortalUser user, String folio, HttpStatus status) {
        return new ModelAndView("clarification/case", status).addObject("view", own.find(folio, user.accountId()));
    }

    private static ModelAndView backTo(String folio) {
        return new ModelAndView("redirect:" + PATH + "/" + folio);
    }
}
