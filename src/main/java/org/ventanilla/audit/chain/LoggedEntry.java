package org.ventanilla.audit.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the database keeps it.
 *
 * @param id its number
 * @param columns every column in the order of {@link #COLUMNS}
 */
record LoggedEntry(long id, List<@Nullable String> columns) {

    /** Every column as text that tells different values apart; instants as seconds with all six decimals. */
    static final String COLUMNS = """
            e.id::text, extract(epoch from e.acted_at)::text, extract(epoch from e.recorded_at)::text, e.kind, e.refused::text,
            e.actor_id::text, e.actor_role, e.network_address, e.session, e.subject_id::text, e.reason, e.details::text""";

    /** How many columns there are. */
    static final int WIDTH = 12;

    private static final String VERSION = "ventanilla audit entry 1";

    /** Keeps its own copy, which may hold absent values. */
    LoggedEntry {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** The code that ties the entry to its place. */
    String codeAt(long rootNumber, int position, AuditKey key) {
        var values = new ArrayList<@Nullable String>(List.of(VERSION, Long.toString(rootNumber), "" + position));
        values.addAll(columns);
        return Hex.of(key.ofEntry().doFinal(CanonicalForm.of(values)));
    }
}
