package org.ventanilla.clarification.web;

import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.ventanilla.clarification.domain.AssignCase;
import org.ventanilla.clarification.domain.CaseQueue;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PortalUser;

/** The officers' queue of cases: with age, term and officer, the longest open first. */
@Controller
@RequestMapping(AdminCaseQueueController.PATH)
class AdminCaseQueueController {

    static final String PATH = "/admin/aclaraciones";

    private static final int CASES = 25;

    private final CaseQueue queue;
    private final AssignCase assign;
    private final CaseChoices choices;
    private final Clock clock;

    AdminCaseQueueController(CaseQueue queue, AssignCase assign, CaseChoices choices, Clock clock) {
        this.queue = queue;
        this.assign = assign;
        this.choices = choices;
        this.clock = clock;
    }

    @ModelAttribute
    void offer(Model model) {
        model.addAttribute("stages", choices.stages())
                .addAttribute("holders", choices.holders(assign.colleagues()))
                .addAttribute("kinds", choices.kinds("clarification.queue.kind.all"))
                .addAttribute("today", LegalTime.today(clock));
    }

    @GetMapping
    String list(@AuthenticationPrincipal PortalUser officer, @ModelAttribute("form") QueueForm form, Model model) {
        var lines = queue.page(form.filter(), officer.accountId(), form.from(), CASES + 1);
        var page = KeysetPage.of(lines, CASES);
        model.addAttribute("cases", page)
                .addAttribute("narrowed", form.isNarrowed())
                .addAttribute("names", queue.names(page.items()))
                .addAttribute("figures", queue.figures(officer.accountId()));
        return "clarification/admin/queue";
    }
}
