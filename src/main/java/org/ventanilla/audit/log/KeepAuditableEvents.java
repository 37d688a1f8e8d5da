package org.ventanilla.audit.log;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.Actor;
import org.ventanilla.core.AuditableEvent;

/** Writes every act with effect in the transaction of its fact: both stay, or neither. */
@Component
class KeepAuditableEvents {

    private final AppendEntry entries;
    private final Clock clock;

    KeepAuditableEvents(AppendEntry entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** One entry for each event; an event outside a transaction is an error. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditableEvent event) {
        var current = Actor.current();
        var actor = event.auditActor().map(account -> current.as(account, current.role()));
        entries.of(event, actor.orElse(current), clock.instant());
    }
}
