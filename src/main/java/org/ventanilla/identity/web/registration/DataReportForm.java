package org.ventanilla.identity.web.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is wrong in the data.
 *
 * @param words what, as typed
 * @param requestKey key of this report
 */
record DataReportForm(@Nullable String words, @Nullable String requestKey) {

    /** The empty form. */
    static DataReportForm empty() {
        return new DataReportForm(null, UUID.randomUUID().toString());
    }
}
