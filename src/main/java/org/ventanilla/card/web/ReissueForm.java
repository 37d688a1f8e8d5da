package org.ventanilla.card.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.card.IssueReason;

/**
 * A wish for a new card.
 *
 * @param reason why, a constant of {@link IssueReason}
 * @param requestKey key of this wish
 */
record ReissueForm(@Nullable String reason, @Nullable String requestKey) {

    /** The empty form. */
    static ReissueForm empty() {
        return new ReissueForm(null, UUID.randomUUID().toString());
    }

    /** The form that carries a reason to the page that asks whether to go on. */
    static ReissueForm giving(IssueReason reason) {
        return new ReissueForm(reason.name(), UUID.randomUUID().toString());
    }

    /** The reason; empty where none was chosen that leads to another card. */
    Optional<IssueReason> chosen() {
        return Arrays.stream(IssueReason.values())
                .filter(known ->
                        known != IssueReason.REGISTRATION && known.name().equals(reason))
                .findFirst();
    }

    /** The key; a new one where the form was tampered with. */
    UUID key() {
        try {
            return UUID.fromString(requestKey == null ? "" : requestKey);
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }
}
