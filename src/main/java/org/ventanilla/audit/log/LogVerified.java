package org.ventanilla.audit.log;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * Somebody had the log verified.
 *
 * @param roots how many roots were read
 * @param entries how many entries were read
 * @param findings how much was wrong
 */
record LogVerified(long roots, long entries, long findings) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "audit.log-verified";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of(
                "roots", Long.toString(roots), "entries", Long.toString(entries), "findings", Long.toString(findings));
    }
}
