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

    private static final String WORDS = "backoffice.audit.mail-retried";

    @Override
    public String auditKind() {
        return WORDS.replace(".audit.", ".");
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.of(message);
    }
}
