package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.CaseAssigned;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.People;
import org.ventanilla.core.Role;
import org.ventanilla.core.RuleViolation;

/** Gives a case to an officer who may answer it: the one who takes it, or a colleague. */
@Service
public class AssignCase {

    private static final Set<Role> ANSWERING = Set.of(Role.ISSUER, Role.ADMIN);

    private final ClarificationCases cases;
    private final Conversation conversation;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignCase(
            ClarificationCases cases,
            Conversation conversation,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.conversation = conversation;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Officers who may answer cases, by name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> colleagues() {
        return people.officersWith(ANSWERING);
    }

    /** Refuses where there is no such case, or it is the acting officer's own; throws {@link NotFound}. */
    @Transactional(readOnly = true)
    public void mustExist(String folio, UUID actor) {
        if (cases.findForOfficer(folio, actor).isEmpty()) throw new NotFound("case");
    }

    /**
     * Gives the case to this officer; doing it twice changes nothing.
     *
     * @param version state of the case that the page showed
     * @throws NotFound when there is no such case, or it is the acting officer's own
     * @throws RuleViolation when the case is over, is the new officer's own, or that officer may not answer cases
     * @throws OptimisticLockingFailureException when the case has changed since the page was shown
     */
    @Transactional
    public void execute(String folio, UUID actor, UUID officer, int version) {
        var open = cases.lockForOfficer(folio, actor).orElseThrow(() -> new NotFound("case"));
        if (officer.equals(open.officerId())) return;
        if (open.version() != version) throw new OptimisticLockingFailureException("case changed meanwhile");
        if (!colleagues().containsKey(officer)) throw new RuleViolation("clarification.error.officer");

        var before = open.stage();
        open.assignTo(officer);
        cases.saveAndFlush(open);
        if (before == CaseStage.RECEIVED) conversation.comeTo(open, clock.instant());
        events.publishEvent(new CaseAssigned(folio, open.ownerId(), officer));
    }
}
