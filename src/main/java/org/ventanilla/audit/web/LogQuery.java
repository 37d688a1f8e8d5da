package org.ventanilla.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import org.ventanilla.audit.log.LogEntry;
import org.ventanilla.audit.log.LogFilter;

/**
 * A search as it stands in the address: ids, codes and dates, nothing that tells of a person.
 *
 * @param subject on whom or what
 * @param actor who acted
 * @param kind what happened
 * @param from first legal date
 * @param until last legal date
 * @param refused whether only refused acts, or only those with effect
 * @param before time of the entry after which the page begins
 * @param id number of that entry
 */
record LogQuery(
        @Nullable List<UUID> subject,
        @Nullable List<UUID> actor,
        @Nullable String kind,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until,

        @Nullable Boolean refused,
        @Nullable Instant before,
        @Nullable Long id) {

    static LogQuery of(LogFilter filter) {
        return new LogQuery(
                filter.subjects(),
                filter.actors(),
                filter.kind(),
                filter.from(),
                filter.until(),
                filter.refused(),
                null,
                null);
    }

    LogFilter filter() {
        return new LogFilter(
                subject == null ? List.of() : subject,
                actor == null ? List.of() : actor,
                kind == null || kind.isBlank() ? null : kind,
                from,
                until,
                refused);
    }

    LogEntry.Place place() {
        return before == null || id == null ? LogEntry.Place.NEWEST : new LogEntry.Place(before, id);
    }

    /** Whether the page is not the first. */
    public boolean later() {
        return before != null;
    }

    /** The same search on its first page. */
    public String first() {
        return at(LogController.PATH).toUriString();
    }

    /** The page after this place. */
    public String after(LogEntry.Place place) {
        return at(LogController.PATH)
                .queryParam("before", place.actedAt())
                .queryParam("id", place.id())
                .toUriString();
    }

    /** What the search finds, as a file. */
    public String file() {
        return at(LogController.PATH + LogController.FILE).toUriString();
    }

    private UriComponentsBuilder at(String path) {
        var filter = filter();
        var address = UriComponentsBuilder.fromPath(path);
        filter.subjects().forEach(value -> address.queryParam("subject", value));
        filter.actors().forEach(value -> address.queryParam("actor", value));
        if (filter.kind() != null) address.queryParam("kind", filter.kind());
        if (filter.from() != null) address.queryParam("from", filter.from());
        if (filter.until() != null) address.queryParam("until", filter.until());
        if (filter.refused() != null) address.queryParam("refused", filter.refused());
        return address;
    }
}
