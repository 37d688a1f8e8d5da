package org.ventanilla.clarification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseKind;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.core.LegalTime;

/**
 * A case in a list.
 *
 * @param number its place in the order of arrival
 * @param folio number that people say
 * @param kind what it is about
 * @param subject the same in a few words; absent where the kind says it
 * @param stage where it stands
 * @param ownerId account of the person
 * @param officerId who has it; absent until somebody takes it
 * @param openedAt when it came in
 * @param answerDueOn last day for the answer
 * @param lastWordAt when somebody wrote last
 */
public record CaseLine(
        long number,
        String folio,
        CaseKind kind,
        @Nullable String subject,
        CaseStage stage,
        UUID ownerId,
        @Nullable UUID officerId,
        Instant openedAt,
        LocalDate answerDueOn,
        Instant lastWordAt) {

    /** Whether the portal owes an answer. */
    public boolean waits() {
        return stage == CaseStage.RECEIVED || stage == CaseStage.IN_REVIEW;
    }

    /** Whether the answer is overdue on this day. */
    public boolean overdueOn(LocalDate today) {
        return waits() && today.isAfter(answerDueOn);
    }

    /** Days since it came in. */
    public long ageOn(LocalDate today) {
        return ChronoUnit.DAYS.between(LegalTime.dateOf(openedAt), today);
    }

    /** Legal date on which it came in. */
    public LocalDate openedOn() {
        return LegalTime.dateOf(openedAt);
    }
}
