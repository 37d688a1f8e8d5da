package org.ventanilla.identity.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;
import org.ventanilla.messaging.MessageStatus;

/**
 * Where a registration stands, as its page tells it. A refused one shows the same states as any other.
 *
 * @param id the registration
 * @param reference number to ask for it
 * @param maskedEmail address of the mails, most of its name hidden
 * @param stage how far it is
 * @param firstMail what became of the mail that went out at once
 * @param submittedAt when it was received
 * @param dueAt when the confirmation mail is due
 * @param linkSentTime when the mail server took the confirmation mail; absent until then
 * @param linkExpiryTime when the link stops working; absent until it was sent
 * @param lastStepTime when the account was opened, the data confirmed, or the registration ended; absent until then
 * @param reviewEndTime until when an officer answers about a registration that is held; absent unless it is
 * @param rejection why an officer ended it; absent unless one did
 * @param linkValidity how long the link works
 * @param asOf business time of this answer
 */
public record RegistrationState(
        UUID id,
        RegistrationReference reference,
        String maskedEmail,
        Stage stage,
        MessageStatus.State firstMail,
        Instant submittedAt,
        Instant dueAt,
        @Nullable Instant linkSentTime,
        @Nullable Instant linkExpiryTime,
        @Nullable Instant lastStepTime,
        @Nullable Instant reviewEndTime,
        @Nullable Rejection rejection,
        Duration linkValidity,
        Instant asOf) {

    /** How far a registration is. */
    public enum Stage {
        /** The confirmation mail is not due yet. */
        WAITING,
        /** An officer looks at it before the confirmation mail may leave. */
        HELD,
        /** The confirmation mail is due and the mail server has not taken it yet. */
        SENDING,
        /** The mail server took the confirmation mail; its link works. */
        SENT,
        /** The mail server refused the confirmation mail; the person may give another address. */
        REFUSED,
        /** The link was used; the data wait for the person's word. */
        OPENED,
        /** Done. */
        CONFIRMED,
        /** The link lapsed without use. */
        EXPIRED,
        /** Withdrawn. */
        CANCELLED,
        /** Ended by an officer. */
        REJECTED
    }

    /** How far one step of the way is. */
    public enum StepState {
        /** Behind the person. */
        DONE,
        /** The step that runs now, or that the person can do now. */
        NOW,
        /** Comes later. */
        PENDING,
        /** Due, but the mail server has not taken the mail yet. */
        NOT_SENT,
        /** The mail server did not accept the mail. */
        REFUSED
    }

    static RegistrationState of(
            Registration registration,
            @Nullable ConfirmationLink link,
            MessageStatus.State firstMail,
            RegistrationSettings settings,
            Instant now) {
        return new RegistrationState(
                registration.id(),
                registration.reference(),
                registration.applicant().email().masked(),
                stage(registration, link, now),
                firstMail,
                registration.submittedAt(),
                registration.confirmationDueAt(),
                link == null ? null : link.deliveredAt().orElse(null),
                link == null ? null : link.expiresAt().orElse(null),
                registration.lastStepAt().orElse(null),
                registration
                        .review()
                        .heldAt()
                        .map(held -> held.plus(settings.reviewTime()))
                        .orElse(null),
                registration.review().rejection().orElse(null),
                settings.linkValidity(),
                now);
    }

    /** Whether the person may still have mails sent again, change the address or withdraw. */
    public boolean isInCourse() {
        return switch (stage) {
            case WAITING, HELD, SENDING, SENT, REFUSED -> true;
            case OPENED, CONFIRMED, EXPIRED, CANCELLED, REJECTED -> false;
        };
    }

    /** Whether the registration came to nothing. */
    public boolean isEnded() {
        return stage == Stage.EXPIRED || stage == Stage.CANCELLED || stage == Stage.REJECTED;
    }

    /** Whether the confirmation mail is due: never while an officer holds it. */
    public boolean isDue() {
        return stage != Stage.HELD && !asOf.isBefore(dueAt);
    }

    /** The wait for the confirmation mail. */
    public StepState waitStep() {
        return isDue() || dataStep() != StepState.PENDING ? StepState.DONE : StepState.NOW;
    }

    /** The confirmation mail. */
    public StepState linkStep() {
        return switch (stage) {
            case WAITING, HELD, CANCELLED, REJECTED -> StepState.PENDING;
            case SENDING -> StepState.NOT_SENT;
            case REFUSED -> StepState.REFUSED;
            case SENT, OPENED, CONFIRMED, EXPIRED -> StepState.DONE;
        };
    }

    /** The person's look at the data. */
    public StepState dataStep() {
        return switch (stage) {
            case WAITING, HELD, SENDING, REFUSED, EXPIRED, CANCELLED, REJECTED -> StepState.PENDING;
            case SENT, OPENED -> StepState.NOW;
            case CONFIRMED -> StepState.DONE;
        };
    }

    /** The card. */
    public StepState cardStep() {
        return stage == Stage.CONFIRMED ? StepState.DONE : StepState.PENDING;
    }

    /** The whole wait for the confirmation mail. */
    public Duration delay() {
        return Duration.between(submittedAt, dueAt);
    }

    /** How much of the wait is over. */
    public Duration waited() {
        return asOf.isBefore(dueAt) ? Duration.between(submittedAt, asOf) : delay();
    }

    private static Stage stage(Registration registration, @Nullable ConfirmationLink link, Instant now) {
        return switch (registration.status()) {
            case SUBMITTED -> waiting(registration, now);
            case LINK_SENT -> link == null ? Stage.SENDING : stage(link, now);
            case ACCOUNT_OPENED -> Stage.OPENED;
            case CONFIRMED -> Stage.CONFIRMED;
            case EXPIRED -> Stage.EXPIRED;
            case CANCELLED -> Stage.CANCELLED;
            case REJECTED -> Stage.REJECTED;
        };
    }

    private static Stage waiting(Registration registration, Instant now) {
        if (registration.review().heldAt().isPresent()) return Stage.HELD;
        return now.isBefore(registration.confirmationDueAt()) ? Stage.WAITING : Stage.SENDING;
    }

    private static Stage stage(ConfirmationLink link, Instant now) {
        if (link.isExpiredAt(now)) return Stage.EXPIRED;
        if (link.failedAt().isPresent()) return Stage.REFUSED;
        return link.deliveredAt().isPresent() ? Stage.SENT : Stage.SENDING;
    }
}
