package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.identity.account.OpenAccount;
import org.ventanilla.identity.credential.SecretToken;

/** What a confirmation link is worth. Looking changes nothing, however often: mail scanners follow links. */
@Service
public class OpenConfirmation {

    private final Registrations registrations;
    private final ConfirmationLinks links;
    private final OpenAccount accounts;
    private final Clock clock;

    OpenConfirmation(Registrations registrations, ConfirmationLinks links, OpenAccount accounts, Clock clock) {
        this.registrations = registrations;
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the link with this token is worth now. */
    @Transactional(readOnly = true)
    public LinkState stateOf(String token) {
        return links.findByTokenHash(SecretToken.hashOf(token))
                .flatMap(link ->
                        registrations.findById(link.registrationId()).map(registration -> stateOf(link, registration)))
                .orElse(LinkState.UNKNOWN);
    }

    /** Whether this account was opened by the link with this token. */
    @Transactional(readOnly = true)
    public boolean opened(String token, UUID accountId) {
        return links.findRegistration(SecretToken.hashOf(token))
                .filter(registration -> registrations.existsByIdAndAccountId(registration, accountId))
                .isPresent();
    }

    LinkState stateOf(ConfirmationLink link, Registration registration) {
        var own = link.stateAt(clock.instant());
        if (own == LinkState.USED) return own;
        return switch (registration.status()) {
            case CANCELLED -> LinkState.CANCELLED;
            case REJECTED -> LinkState.REJECTED;
            case EXPIRED -> LinkState.EXPIRED;
            default ->
                own == LinkState.VALID
                                && accounts.isTaken(registration.applicant().email())
                        ? LinkState.ADDRESS_TAKEN
                        : own;
        };
    }
}
