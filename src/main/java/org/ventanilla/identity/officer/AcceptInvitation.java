package org.ventanilla.identity.officer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.OpenAccount;
import org.ventanilla.identity.credential.NewPasswords;
import org.ventanilla.identity.credential.PasswordContext;
import org.ventanilla.identity.credential.SecretToken;

/** Makes the account of somebody who follows the link of an invitation and chooses a password. */
@Component
@Transactional
public class AcceptInvitation {

    private final InvitationRows rows;
    private final OpenAccount accounts;
    private final OfficerAccounts officers;
    private final NewPasswords newPasswords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptInvitation(
            InvitationRows rows,
            OpenAccount accounts,
            OfficerAccounts officers,
            NewPasswords newPasswords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.officers = officers;
        this.newPasswords = newPasswords;
        this.events = events;
        this.clock = clock;
    }

    /** What the link is worth now; looking changes nothing. */
    @Transactional(readOnly = true)
    public AccountLinkState stateOf(String token) {
        return rows.findByToken(SecretToken.hashOf(token))
                .map(invitation -> stateAt(invitation, clock.instant()))
                .orElse(AccountLinkState.UNKNOWN);
    }

    /** Makes the account, or says what stands against the password, in the field {@code password}; then the link stays valid. */
    public Outcome execute(String token, String password) {
        var found = rows.lockByToken(SecretToken.hashOf(token));
        if (found.isEmpty()) return new Outcome(AccountLinkState.UNKNOWN, List.of(), null);

        var invitation = found.get();
        var state = stateAt(invitation, clock.instant());
        if (state != AccountLinkState.VALID) return new Outcome(state, List.of(), null);

        var context = PasswordContext.of(invitation.email());
        var objections = Objection.to("password", newPasswords.objectionsTo(password, context));
        return objections.isEmpty() ? accept(invitation, password) : new Outcome(state, objections, null);
    }

    private Outcome accept(Invitation invitation, String password) {
        if (accounts.isTaken(invitation.email())) return new Outcome(AccountLinkState.SUPERSEDED, List.of(), null);

        var account = officers.enroll(invitation.officer(), password);
        rows.accept(invitation.id(), account, clock.instant());
        events.publishEvent(OfficerEvent.byThemselves("identity.officer-accepted", account, invitation.id()));
        return new Outcome(AccountLinkState.VALID, List.of(), account);
    }

    private static AccountLinkState stateAt(Invitation invitation, Instant now) {
        if (invitation.acceptedAt() != null) return AccountLinkState.USED;
        if (invitation.withdrawnAt() != null) return AccountLinkState.SUPERSEDED;
        return now.isBefore(invitation.expiresAt()) ? AccountLinkState.VALID : AccountLinkState.EXPIRED;
    }

    /**
     * What came of accepting an invitation.
     *
     * @param link what the link was worth
     * @param objections what stands against the password
     * @param account the account that it made; absent where it made none
     */
    public record Outcome(
            AccountLinkState link,
            List<Objection> objections,
            @Nullable UUID account) {}
}
