package org.ventanilla.audit.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.audit.log.LogFilter;

/**
 * A search as it is typed.
 *
 * @param reason why
 * @param person CURP, NSS or e-mail address of whom the acts concern
 * @param actor the same of whoever acted
 * @param kind what happened
 * @param from first legal date
 * @param until last legal date
 * @param refused {@code true}, {@code false} or empty
 * @param subjects ids of an earlier search, kept while no other person is typed
 * @param actors the same of whoever acted
 */
record SearchForm(
        @Nullable String reason,
        @Nullable String person,
        @Nullable String actor,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String until,
        @Nullable String refused,
        @Nullable String subjects,
        @Nullable String actors) {

    static SearchForm of(LogFilter filter) {
        return new SearchForm(
                null,
                null,
                null,
                filter.kind(),
                text(filter.from()),
                text(filter.until()),
                text(filter.refused()),
                joined(filter.subjects()),
                joined(filter.actors()));
    }

    /** The ids behind a text of {@link #subjects} or {@link #actors}; what is none is left out. */
    static List<UUID> ids(@Nullable String joined) {
        return Arrays.stream(typed(joined).split(" "))
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
