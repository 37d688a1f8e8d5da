package org.ventanilla.identity.safety;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.notice.OwnerAct;

/** Writes down every sign-out for the audit log, once. */
@Component
class NoteSignOut {

    private final ApplicationEventPublisher events;

    NoteSignOut(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PortalUser user)
            events.publishEvent(OwnerAct.signedOut(user.accountId()));
    }
}
