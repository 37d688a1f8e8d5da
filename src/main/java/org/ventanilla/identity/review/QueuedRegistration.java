package org.ventanilla.identity.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;

/**
 * A registration as a list shows it: nothing in it tells whose it is.
 *
 * @param id the registration
 * @param initials initials of the person, from the CURP
 * @param lastFour last four digits of the NSS
 * @param stage where it stands
 * @param submittedAt when it was received
 * @param dueAt when its confirmation is due
 * @param signals what asks for a look
 * @param refusedByCheck whether the check refused it: it can never be confirmed
 */
public record QueuedRegistration(
        UUID id,
        String initials,
        String lastFour,
        ReviewStage stage,
        Instant submittedAt,
        Instant dueAt,
        List<Signal> signals,
        boolean refusedByCheck) {

    /** Keeps its own copy of the signals. */
    public QueuedRegistration {
        signals = List.copyOf(signals);
    }

    /** When its confirmation goes or went out; absent where none does as things stand. */
    public @Nullable Instant confirmationAt() {
        var stopped = stage == ReviewStage.HELD || stage == ReviewStage.CANCELLED || stage == ReviewStage.REJECTED;
        return stopped || refusedByCheck ? null : dueAt;
    }

    /** Given name and surnames by their first letters, as the CURP has them: {@code X. L. R.} */
    static String initials(Curp curp) {
        var letters = curp.value();
        return "%s. %s. %s.".formatted(letters.charAt(3), letters.charAt(0), letters.charAt(2));
    }

    /**
     * Something that asks for a look.
     *
     * @param kind what
     * @param count how many other registrations it is about
     */
    public record Signal(SignalKind kind, long count) {}

    /** What asks for a look. */
    public enum SignalKind {
        /** CURP and NSS do not belong to one person of the register. */
        NOT_MATCHED,
        /** The person or the address has an account or another registration in course. */
        ALREADY_REGISTERED,
        /** Other registrations name the same person. */
        SAME_PERSON,
        /** Registrations of other persons use the same address. */
        SAME_ADDRESS,
        /** Registrations of other persons came from the same network within a week. */
        SAME_NETWORK
    }
}
