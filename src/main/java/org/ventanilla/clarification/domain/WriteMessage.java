package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.CaseClosed;
import org.ventanilla.clarification.CaseMessageWritten;
import org.ventanilla.clarification.CaseReopened;
import org.ventanilla.clarification.files.CheckFile;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;

/** What a person does in an own case: write, and say that it is resolved. */
@Service
public class WriteMessage {

    private final ClarificationCases cases;
    private final Conversation conversation;
    private final AnswerTerm term;
    private final CheckFile check;
    private final ClarificationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteMessage(
            ClarificationCases cases,
            Conversation conversation,
            AnswerTerm term,
            CheckFile check,
            ClarificationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.conversation = conversation;
        this.term = term;
        this.check = check;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes into an own case; one that was answered is taken up again. The same form sent again changes nothing.
     *
     * @throws NotFound when there is no such case of this account
     * @throws RuleViolation when the case is over, a file may not be kept, or there are too many messages
     */
    @Transactional
    public void execute(String folio, UUID ownerId, NewMessage message) {
        var own = cases.lockOwn(folio, ownerId).orElseThrow(() -> new NotFound("case"));
        if (conversation.knows(message.requestKey())) return;

        var now = clock.instant();
        if (conversation.countBy(ownerId, now.minus(Duration.ofDays(1))) >= settings.messagesADay())
            throw new RuleViolation("clarification.error.too-many.messages", settings.messagesADay());
        var files = check.all(message.files());
        var reopened = own.hearOwner(term.fromToday(), now);
        cases.saveAndFlush(own);
        conversation.say(own, ownerId, message.with(files), now);
        events.publishEvent(new CaseMessageWritten(folio, ownerId, files.size()));
        if (!reopened) return;

        conversation.comeTo(own, now);
        events.publishEvent(new CaseReopened(folio, ownerId));
    }

    /**
     * The person says that the case is resolved; saying it again changes nothing. No mail leaves: the person knows.
     *
     * @throws NotFound when there is no such case of this account
     */
    @Transactional
    public void resolve(String folio, UUID ownerId) {
        var own = cases.lockOwn(folio, ownerId).orElseThrow(() -> new NotFound("case"));
        if (own.isClosed()) return;

        var now = clock.instant();
        own.resolve(now);
        cases.saveAndFlush(own);
        conversation.comeTo(own, now);
        events.publishEvent(new CaseClosed(folio, ownerId, Closure.RESOLVED.name()));
    }
}
