package org.ventanilla.audit.log;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; whatever is absent or empty fits all.
 *
 * @param subjects on whom or what
 * @param actors who acted
 * @param kind what happened
 * @param from first legal date
 * @param until last legal date
 * @param refused whether only refused acts, or only those with effect
 */
public record LogFilter(
        List<UUID> subjects,
        List<UUID> actors,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean refused)
        implements Serializable {

    /** Keeps its own copy of the ids, in one order. */
    public LogFilter {
        subjects = subjects.stream().sorted().distinct().toList();
        actors = actors.stream().sorted().distinct().toList();
    }
}
