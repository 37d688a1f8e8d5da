package org.ventanilla.audit.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.audit.log.LogEntry;
import org.ventanilla.audit.log.LogFilter;
import org.ventanilla.audit.log.ReadLog;
import org.ventanilla.core.People;

/** Entries with the names of people and the words of kinds. */
@Component
class LogRows {

    private final ReadLog log;
    private final People people;
    private final KindWords words;

    LogRows(ReadLog log, People people, KindWords words) {
        this.log = log;
        this.people = people;
        this.words = words;
    }

    List<LogRow> page(LogFilter filter, LogEntry.Place after, int limit, Locale locale) {
        var names = new HashMap<UUID, String>();
        return log.page(filter, after, limit).stream()
                .map(entry -> new LogRow(
                        entry,
                        words.of(entry.kind(), locale),
                        name(entry.actor().account(), names),
                        name(entry.subject(), names)))
                .toList();
    }

    private @Nullable String name(@Nullable UUID id, Map<UUID, String> names) {
        if (id == null) return null;
        var name = names.computeIfAbsent(id, unknown -> people.nameOf(unknown).orElse(""));
        return name.isEmpty() ? null : name;
    }
}
