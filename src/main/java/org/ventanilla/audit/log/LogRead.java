package org.ventanilla.audit.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;

/**
 * Somebody read the log.
 *
 * @param auditKind in which way
 * @param filter what was looked for
 * @param reason why
 */
record LogRead(String auditKind, LogFilter filter, String reason) implements AuditableEvent {

    static LogRead searched(LogFilter filter, String reason) {
        return new LogRead("audit.log-searched", filter, reason);
    }

    static LogRead downloaded(LogFilter filter, String reason) {
        return new LogRead("audit.log-downloaded", filter, reason);
    }

    @Override
    public Optional<UUID> auditSubject() {
        return filter.subjects().stream().findFirst();
    }

    @Override
    public Optional<String> auditReason() {
        return Optional.of(reason);
    }

    @Override
    public Map<String, String> auditDetails() {
        var details = new TreeMap<String, String>();
        note(details, "subjects", filter.subjects());
        note(details, "actors", filter.actors());
        note(details, "kind", present(filter.kind()));
        note(details, "from", present(filter.from()));
        note(details, "until", present(filter.until()));
        note(details, "refused", present(filter.refused()));
        return details;
    }

    private static List<Object> present(@Nullable Object value) {
        return Stream.ofNullable(value).toList();
    }

    private static void note(Map<String, String> details, String name, Collection<?> values) {
        if (!values.isEmpty())
            details.put(name, values.stream().map(Objects::toString).collect(Collectors.joining(" ")));
    }
}
