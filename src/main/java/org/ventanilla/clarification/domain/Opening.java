package org.ventanilla.clarification.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.clarification.CaseKind;

/**
 * What a case is from its beginning on.
 *
 * @param ownerId account of the person
 * @param requestKey makes a repeated wish find the first case
 * @param number its place in the order of arrival
 * @param folio number that people say, {@code AC-2026-000001}
 * @param kind what it is about
 * @param subject the same in a few words; absent where the kind says it
 */
record Opening(
        UUID ownerId,
        UUID requestKey,
        long number,
        String folio,
        CaseKind kind,
        @Nullable String subject) {

    static String folio(LocalDate today, long number) {
        return "AC-%d-%06d".formatted(today.getYear(), number);
    }
}
