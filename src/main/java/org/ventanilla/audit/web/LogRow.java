package org.ventanilla.audit.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.ventanilla.audit.log.LogEntry;
import org.ventanilla.core.LegalTime;

/**
 * An entry with words.
 *
 * @param entry the entry
 * @param kind what happened
 * @param actor name of whoever acted, if an account did
 * @param subject name of whom it concerns, if that is an account
 */
record LogRow(
        LogEntry entry,
        String kind,
        @Nullable String actor,
        @Nullable String subject) {

    /** When, in legal time. */
    public ZonedDateTime acted() {
        return entry.place().actedAt().atZone(LegalTime.ZONE);
    }
}
