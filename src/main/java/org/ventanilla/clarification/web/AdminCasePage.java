package org.ventanilla.clarification.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.clarification.domain.AssignCase;
import org.ventanilla.clarification.domain.CaseQueue;
import org.ventanilla.clarification.domain.CaseView;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PortalUser;

/** Composes the officers' page of a case; whenever it is shown, the reading is on the audit log. */
@Component
class AdminCasePage {

    private final CaseQueue queue;
    private final AssignCase assign;
    private final CaseChoices choices;
    private final Clock clock;

    AdminCasePage(CaseQueue queue, AssignCase assign, CaseChoices choices, Clock clock) {
        this.queue = queue;
        this.assign = assign;
        this.choices = choices;
        this.clock = clock;
    }

    /** The page with empty forms. */
    ModelAndView fresh(PortalUser officer, String folio) {
        var view = queue.read(folio, officer.accountId());
        return page(view, officer, HttpStatus.OK)
                .addObject("form", MessageForm.on(view.version()))
                .addObject("handover", HandoverForm.on(view.version()));
    }

    /** The page after an answer that could not be taken, with what was typed. */
    ModelAndView refusedAnswer(PortalUser officer, String folio) {
        var view = queue.read(folio, officer.accountId());
        return page(view, officer, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("handover", HandoverForm.on(view.version()));
    }

    private ModelAndView page(CaseView view, PortalUser officer, HttpStatus status) {
        return new ModelAndView("clarification/admin/case", status)
                .addObject("view", view)
                .addObject("mine", view.isOf(officer.accountId()))
                .addObject("names", queue.names(List.of(view.line())))
                .addObject("officers", officersBesides(view))
                .addObject("today", LegalTime.today(clock));
    }

    /** Officers to whom the case may go, behind an empty choice. */
    private Map<String, String> officersBesides(CaseView view) {
        var officers = new LinkedHashMap<String, String>();
        officers.put("", choices.words("clarification.desk.officer.choose"));
        assign.colleagues().forEach((id, name) -> {
            if (!view.isOf(id) && !id.equals(view.line().ownerId())) officers.put(id.toString(), name);
        });
        return officers;
    }
}
