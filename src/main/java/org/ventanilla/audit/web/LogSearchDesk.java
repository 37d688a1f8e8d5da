package org.ventanilla.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.ventanilla.audit.log.LogFilter;
import org.ventanilla.audit.log.RecordReading;
import org.ventanilla.core.People;

/** Understands what an auditor typed, and writes the search on the log before anything is shown. */
@Component
class LogSearchDesk {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final People people;
    private final RecordReading readings;

    LogSearchDesk(People people, RecordReading readings) {
        this.people = people;
        this.readings = readings;
    }

    /** The search, once it is on the log; empty where the form holds an error, which is noted. */
    Optional<Inquiry> search(SearchForm form, Errors errors) {
        var filter = filter(form, errors);
        var reason = SearchForm.typed(form.reason());
        if (reason.length() < SHORTEST_REASON) errors.rejectValue("reason", "audit.error.reason");
        if (reason.length() > LONGEST_REASON) errors.rejectValue("reason", "audit.error.reason-long");
        if (errors.hasErrors()) return Optional.empty();

        readings.searched(filter, reason);
        return Optional.of(new Inquiry(filter, reason));
    }

    private LogFilter filter(SearchForm form, Errors errors) {
        var from = date("from", form.from(), errors);
        var until = date("until", form.until(), errors);
        if (from != null && until != null && until.isBefore(from)) errors.rejectValue("until", "audit.error.until");
        var kind = SearchForm.typed(form.kind());
        var refused = SearchForm.typed(form.refused());
        return new LogFilter(
                ids("person", form.person(), form.subjects(), errors),
                ids("actor", form.actor(), form.actors(), errors),
                kind.isEmpty() ? null : kind,
                from,
                until,
                refused.isEmpty() ? null : Boolean.valueOf(refused));
    }

    private List<UUID> ids(String field, @Nullable String typed, @Nullable String kept, Errors errors) {
        var identifier = SearchForm.typed(typed);
        if (identifier.isEmpty()) return SearchForm.ids(kept);
        var ids = people.idsOf(identifier);
        if (ids.isEmpty()) errors.rejectValue(field, "audit.error.nobody");
        return List.copyOf(ids);
    }

    private static @Nullable LocalDate date(String field, @Nullable String typed, Errors errors) {
        var text = SearchForm.typed(typed);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            errors.rejectValue(field, "audit.error.date");
            return null;
        }
    }
}
