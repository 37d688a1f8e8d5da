package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.credential.NewPasswords;
import org.ventanilla.identity.credential.SecretToken;

/** Sets a new password by the link of a recovery mail. Nobody is signed in by it, and every session of the account ends. */
@Component
public class RecoverAccount {

    private final AccountRows accounts;
    private final AccountLinks links;
    private final NewPasswords newPasswords;
    private final SpendRecoveryLink spending;
    private final Clock clock;

    RecoverAccount(
            AccountRows accounts,
            AccountLinks links,
            NewPasswords newPasswords,
            SpendRecoveryLink spending,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.newPasswords = newPasswords;
        this.spending = spending;
        this.clock = clock;
    }

    /** What the link is worth now; looking changes nothing. */
    public AccountLinkState stateOf(String token) {
        return links.findByHash(SecretToken.hashOf(token), AccountLink.Purpose.RECOVERY)
                .map(link -> link.stateAt(clock.instant()))
                .orElse(AccountLinkState.UNKNOWN);
    }

    /** Spends the link and sets the password, or says what stands against it, in the field {@code password}; then the link stays valid. */
    public Outcome execute(String token, String newPassword) {
        var link = links.findByHash(SecretToken.hashOf(token), AccountLink.Purpose.RECOVERY);
        var state = link.map(found -> found.stateAt(clock.instant())).orElse(AccountLinkState.UNKNOWN);
        if (link.isEmpty() || state != AccountLinkState.VALID) return new Outcome(state, List.of());
        var account = accounts.findById(link.get().accountId()).orElseThrow(() -> new NotFound("account"));
        var objections = Objection.to("password", newPasswords.objectionsTo(newPassword, account.passwordContext()));
        if (!objections.isEmpty()) return new Outcome(state, objections);

        var hash = newPasswords.hashOf(newPassword);
        return new Outcome(spending.execute(token, account.id(), hash), List.of());
    }

    /**
     * What came of setting a new password by a link.
     *
     * @param link what the link was worth
     * @param objections what stands against the new password
     */
    public record Outcome(AccountLinkState link, List<Objection> objections) {

        /** Whether the password is changed. */
        public boolean done() {
            return link == AccountLinkState.VALID && objections.isEmpty();
        }
    }
}
