package org.ventanilla.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.web.bare.Incident;

/**
 * Somebody signed in asked for what is not theirs, or not there.
 *
 * @param method how it was asked for
 * @param pattern pattern of the address, without the parts that tell of somebody
 * @param incident what the person saw
 */
record AccessRefused(String method, String pattern, Incident incident) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "web.access-refused";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of(
                "method",
                method,
                "path",
                pattern,
                "status",
                Integer.toString(incident.status().value()),
                "incident",
                incident.folio());
    }

    @Override
    public boolean auditRefused() {
        return true;
    }
}
