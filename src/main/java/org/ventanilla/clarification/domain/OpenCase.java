package org.ventanilla.clarification.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.clarification.CaseOpened;
import org.ventanilla.clarification.Clarifications;
import org.ventanilla.clarification.NewCase;
import org.ventanilla.clarification.files.CheckedFile;
import org.ventanilla.core.LegalTime;

/** Opens cases: with folio, first message, term, mail and event, all in the caller's transaction. */
@Service
class OpenCase implements Clarifications {

    private final ClarificationCases cases;
    private final Conversation conversation;
    private final AnswerTerm term;
    private final CaseMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenCase(
            ClarificationCases cases,
            Conversation conversation,
            AnswerTerm term,
            CaseMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.conversation = conversation;
        this.term = term;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(NewCase wish) {
        return open(wish, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> folioOf(UUID ownerId, UUID requestKey) {
        return cases.findFolio(ownerId, requestKey);
    }

    /** The same, with files in the first message. */
    String open(NewCase wish, List<CheckedFile> files) {
        var words = Words.message(wish.words());
        var subject = subjectOf(wish);
        cases.takeTurn(wish.ownerId());
        return cases.findFolio(wish.ownerId(), wish.requestKey())
                .orElseGet(() -> open(opening(wish, subject), new NewMessage.Sealed(words, files, wish.requestKey())));
    }

    private String open(Opening opening, NewMessage.Sealed message) {
        var now = clock.instant();
        var made = cases.saveAndFlush(ClarificationCase.open(opening, term.fromToday(), now));
        conversation.comeTo(made, now);
        conversation.say(made, made.ownerId(), message, now);
        events.publishEvent(new CaseOpened(made.folio(), made.ownerId(), opening.kind()));
        mails.received(made);
        return made.folio();
    }

    private Opening opening(NewCase wish, @Nullable String subject) {
        var number = cases.nextNumber();
        var folio = Opening.folio(LegalTime.today(clock), number);
        return new Opening(wish.ownerId(), wish.requestKey(), number, folio, wish.kind(), subject);
    }

    private static @Nullable String subjectOf(NewCase wish) {
        return wish.subject() == null ? null : Words.subject(wish.subject()).value();
    }
}
