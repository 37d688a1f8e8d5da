package org.ventanilla.backoffice;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.core.AuditableEvent;

/**
 * An officer had a mail tried again.
 *
 * @param message the message
 */
record MailRetried(UUID message) implements AuditableEvent {

    @Override
    public String auditKind() {
        return "backoffice.mail-retried";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(message);
    }
}
