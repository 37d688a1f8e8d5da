package org.ventanilla.clarification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.core.RuleViolation;

/** A case: whose it is, who answers for it, and where it stands. Every verb checks the stage first. */
@Entity
@Table(schema = "clarification", name = "clarification_case")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ClarificationCase {

    @Id
    private UUID id;

    private UUID requestKey;
    private UUID ownerId;
    private long number;
    private String folio;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private CaseStage stage;

    private @Nullable UUID officerId;
    private Instant openedAt;
    private LocalDate answerDueOn;
    private @Nullable Instant answeredAt;
    private Instant lastWordAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Closure closure;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ClarificationCase() {}

    /** Opens a case, to be answered by that day. */
    static ClarificationCase open(Opening opening, LocalDate answerDueOn, Instant now) {
        var made = new ClarificationCase();
        made.id = UUID.randomUUID();
        made.requestKey = opening.requestKey();
        made.ownerId = opening.ownerId();
        made.number = opening.number();
        made.folio = opening.folio();
        made.kind = opening.kind();
        made.subject = opening.subject();
        made.stage = CaseStage.RECEIVED;
        made.openedAt = now;
        made.answerDueOn = answerDueOn;
        made.lastWordAt = now;
        return made;
    }

    /** An officer takes the case or gets it from another. Nobody takes an own case. */
    void assignTo(UUID officer) {
        requireOpen();
        if (officer.equals(ownerId)) throw new RuleViolation("clarification.error.own-case");

        officerId = officer;
        if (stage == CaseStage.RECEIVED) stage = CaseStage.IN_REVIEW;
    }

    /** The officer who has the case answers. */
    void answerBy(UUID officer, Instant now) {
        requireOpen();
        if (!officer.equals(officerId)) throw new RuleViolation("clarification.error.not-assigned");

        stage = CaseStage.ANSWERED;
        answeredAt = now;
        lastWordAt = now;
    }

    /** The person writes; whether that takes up a case that was answered, which is then to be answered again by that day. */
    boolean hearOwner(LocalDate nextAnswerDueOn, Instant now) {
        requireOpen();
        lastWordAt = now;
        if (stage != CaseStage.ANSWERED) return false;

        stage = CaseStage.IN_REVIEW;
        answerDueOn = nextAnswerDueOn;
        return true;
    }

    /** The person says that it is resolved. */
    void resolve(Instant now) {
        requireOpen();
        close(Closure.RESOLVED, now);
    }

    /** Its officer closes a case that is answered. */
    void closeBy(UUID officer, Instant now) {
        requireOpen();
        if (!officer.equals(officerId)) throw new RuleViolation("clarification.error.not-assigned");
        requireAnswered();

        close(Closure.OFFICER, now);
    }

    /** Nobody said a word since the answer. */
    void lapse(Instant now) {
        requireAnswered();
        close(Closure.SILENCE, now);
    }

    private void close(Closure how, Instant now) {
        stage = CaseStage.CLOSED;
        closedAt = now;
        closure = how;
    }

    private void requireOpen() {
        if (isClosed()) throw new RuleViolation("clarification.error.closed");
    }

    private void requireAnswered() {
        if (stage != CaseStage.ANSWERED) throw new RuleViolation("clarification.error.not-answered");
    }

    boolean isClosed() {
        return stage == CaseStage.CLOSED;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    @Nullable
    UUID officerId() {
        return officerId;
    }

    String folio() {
        return folio;
    }

    CaseStage stage() {
        return stage;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
