package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.CaseAnswered;
import org.ventanilla.clarification.CaseClosed;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.clarification.files.CheckFile;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;

/** The officer who has a case answers it, and may close it afterwards; the person learns of both by mail. */
@Service
public class AnswerCase {

    private final ClarificationCases cases;
    private final Conversation conversation;
    private final CheckFile check;
    private final CaseMails mails;
    private final ClarificationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerCase(
            ClarificationCases cases,
            Conversation conversation,
            CheckFile check,
            CaseMails mails,
            ClarificationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.conversation = conversation;
        this.check = check;
        this.mails = mails;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers with words and files; the same form sent again changes nothing.
     *
     * @param version state of the case that the page showed: nobody answers past a message that was not read
     * @throws NotFound when there is no such case, or it is the officer's own
     * @throws RuleViolation when the case is over or another officer's, or a file may not be kept
     * @throws OptimisticLockingFailureException when the case has changed since the page was shown
     */
    @Transactional
    public void execute(String folio, UUID officer, int version, NewMessage message) {
        var open = cases.lockForOfficer(folio, officer).orElseThrow(() -> new NotFound("case"));
        if (conversation.knows(message.requestKey())) return;
        requireSeen(open, version);

        var files = check.all(message.files());
        var now = clock.instant();
        var before = open.stage();
        open.answerBy(officer, now);
        cases.saveAndFlush(open);
        if (before != CaseStage.ANSWERED) conversation.comeTo(open, now);
        conversation.say(open, officer, message.with(files), now);
        events.publishEvent(new CaseAnswered(folio, open.ownerId(), files.size()));
        mails.answered(open, settings.silence().toDays());
    }

    /**
     * Closes a case that is answered; doing it twice changes nothing.
     *
     * @param version state of the case that the page showed
     * @throws NotFound when there is no such case, or it is the officer's own
     * @throws RuleViolation when the case is not answered, or another officer's
     * @throws OptimisticLockingFailureException when the case has changed since the page was shown
     */
    @Transactional
    public void close(String folio, UUID officer, int version) {
        var open = cases.lockForOfficer(folio, officer).orElseThrow(() -> new NotFound("case"));
        if (open.isClosed()) return;
        requireSeen(open, version);

        var now = clock.instant();
        open.closeBy(officer, now);
        cases.saveAndFlush(open);
        conversation.comeTo(open, now);
        events.publishEvent(new CaseClosed(folio, open.ownerId(), Closure.OFFICER.name()));
        mails.closed(open, Closure.OFFICER);
    }

    private static void requireSeen(ClarificationCase open, int version) {
        if (open.version() != version) throw new OptimisticLockingFailureException("case changed meanwhile");
    }
}
