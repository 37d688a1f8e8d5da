package org.ventanilla.clarification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to be given to an officer.
 *
 * @param officer account of the officer, as chosen
 * @param version state of the case that the page showed
 */
record HandoverForm(@Nullable String officer, @Nullable Integer version) {

    /** An empty form for this state of a case. */
    static HandoverForm on(int version) {
        return new HandoverForm("", version);
    }

    /** The officer; nobody where none was chosen. */
    @Nullable
    UUID chosen() {
        try {
            return UUID.fromString(officer == null ? "" : officer);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The state that the page showed; none that ever was where the form carried none. */
    int seen() {
        return version == null ? -1 : version;
    }
}
