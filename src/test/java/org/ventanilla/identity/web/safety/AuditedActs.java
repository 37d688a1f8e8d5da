package org.ventanilla.identity.web.safety;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.ventanilla.core.AuditableEvent;

/** Listens to what the audit log hears, and insists on a transaction as it does. */
@TestComponent
public class AuditedActs {

    private final List<AuditableEvent> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(AuditableEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException(event.auditKind() + " outside a transaction");
        heard.add(event);
    }

    /** What was heard about this account, oldest first. */
    public List<AuditableEvent> on(UUID accountId) {
        return heard.stream()
                .filter(event -> event.auditSubject().filter(accountId::equals).isPresent())
                .toList();
    }

    /** Number of all acts of this kind so far. */
    public long count(String kind) {
        return heard.stream().filter(event -> event.auditKind().equals(kind)).count();
    }
}
