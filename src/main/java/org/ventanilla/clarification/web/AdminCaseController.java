package org.ventanilla.clarification.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
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
import org.ventanilla.clarification.domain.AnswerCase;
import org.ventanilla.clarification.domain.AssignCase;
import org.ventanilla.clarification.domain.CaseQueue;
import org.ventanilla.core.PortalUser;

/** One case in the hands of officers: take it, hand it over, answer, close. */
@Controller
@RequestMapping(AdminCaseQueueController.PATH + "/{folio}")
class AdminCaseController {

    private final CaseQueue queue;
    private final AssignCase assign;
    private final AnswerCase answer;
    private final AdminCasePage page;

    AdminCaseController(CaseQueue queue, AssignCase assign, AnswerCase answer, AdminCasePage page) {
        this.queue = queue;
        this.assign = assign;
        this.answer = answer;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal PortalUser officer, @PathVariable String folio) {
        return page.fresh(officer, folio);
    }

    @PostMapping("/tomar")
    ModelAndView take(
            @AuthenticationPrincipal PortalUser officer,
            @PathVariable String folio,
            @ModelAttribute HandoverForm form,
            RedirectAttributes flash) {
        assign.execute(folio, officer.accountId(), officer.accountId(), form.seen());
        return backTo(folio, "clarification.notice.taken", flash);
    }

    @PostMapping("/entregar")
    ModelAndView handOver(
            @AuthenticationPrincipal PortalUser officer,
            @PathVariable String folio,
            @ModelAttribute HandoverForm form,
            RedirectAttributes flash) {
        assign.mustExist(folio, officer.accountId());
        var other = form.chosen();
        if (other == null) return backTo(folio, "clarification.notice.choose", flash);
        assign.execute(folio, officer.accountId(), other, form.seen());
        return backTo(folio, "clarification.notice.handed-over", flash);
    }

    @PostMapping("/responder")
    ModelAndView answer(
            @AuthenticationPrincipal PortalUser officer,
            @PathVariable String folio,
            @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var typing = new Typing(errors);
        var message = typing.message(form.words(), form.files(), form.requestKey());
        if (message == null || !typing.does(() -> answer.execute(folio, officer.accountId(), form.seen(), message)))
            return page.refusedAnswer(officer, folio);
        return backTo(folio, "clarification.notice.answered", flash);
    }

    @PostMapping("/cerrar")
    ModelAndView close(
            @AuthenticationPrincipal PortalUser officer,
            @PathVariable String folio,
            @ModelAttribute HandoverForm form,
            RedirectAttributes flash) {
        answer.close(folio, officer.accountId(), form.seen());
        return backTo(folio, "clarification.notice.closed", flash);
    }

    @GetMapping("/archivos/{file}")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal PortalUser officer, @PathVariable String folio, @PathVariable UUID file) {
        return FileAnswer.of(queue.file(folio, officer.accountId(), file));
    }

    private static ModelAndView backTo(String folio, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + AdminCaseQueueController.PATH + "/" + folio);
    }
}
