package org.ventanilla.identity.factor;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Recipients;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.documents.Symbol;

/** Turns on the codes of an app: the portal offers a secret, the owner shows with a first code that the app has it. */
@Component
public class TurnOnTotp {

    private final TotpRows rows;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes codes;
    private final CodeGuard guard;
    private final FactorChanges changes;
    private final Recipients recipients;
    private final FactorTransaction transaction;

    TurnOnTotp(
            TotpRows rows,
            RecoveryCodes recoveryCodes,
            OneTimeCodes codes,
            CodeGuard guard,
            FactorChanges changes,
            Recipients recipients,
            FactorTransaction transaction) {
        this.rows = rows;
        this.recoveryCodes = recoveryCodes;
        this.codes = codes;
        this.guard = guard;
        this.changes = changes;
        this.recipients = recipients;
        this.transaction = transaction;
    }

    /** A new secret for this account. */
    public TotpOffer offer(UUID accountId) {
        return offer(accountId, TotpSecret.random());
    }

    /** The secret that was offered before. */
    public TotpOffer offer(UUID accountId, String sealed) {
        return offer(accountId, opened(accountId, sealed));
    }

    private TotpOffer offer(UUID accountId, TotpSecret secret) {
        var name = recipients
                .recipient(accountId)
                .orElseThrow(() -> new NotFound("account"))
                .email()
                .value();
        var sealed = Base64.getEncoder().encodeToString(rows.seal(accountId, secret));
        return new TotpOffer(sealed, secret.text(), Symbol.qr(secret.address(name)));
    }

    /**
     * Turns it on for an account that has no app yet, with new recovery codes; empty when the code is wrong or there is an app already.
     * Throws {@link TooManyAttempts} when tried too often.
     */
    public Optional<List<String>> executeFirst(UUID accountId, String sealed, String code) {
        return execute(accountId, sealed, code, Mode.FIRST);
    }

    /** The same in the place of the app before, if any. */
    public Optional<List<String>> execute(UUID accountId, String sealed, String code) {
        return execute(accountId, sealed, code, Mode.REPLACING);
    }

    private Optional<List<String>> execute(UUID accountId, String sealed, String code, Mode mode) {
        guard.admit(accountId);
        var secret = opened(accountId, sealed);
        var step = codes.stepOf(secret, code.replaceAll("\\s", ""));
        if (step.isEmpty()) {
            transaction.refuse(accountId);
            return Optional.empty();
        }

        var made = transaction.within(now -> {
            if (mode == Mode.REPLACING) rows.put(accountId, secret, step.getAsLong(), now);
            else if (!rows.add(accountId, secret, step.getAsLong(), now)) return Optional.<List<String>>empty();
            changes.turnedOn(accountId, "totp");
            return Optional.of(recoveryCodes.renew(accountId, now));
        });
        guard.forget(accountId);
        return made;
    }

    /** Gives an account an app with a secret that is known already, for people of the demonstration and of tests. */
    public void enroll(UUID accountId, TotpSecret secret) {
        transaction.within(now -> rows.add(accountId, secret, 0, now));
    }

    private TotpSecret opened(UUID accountId, String sealed) {
        return rows.open(accountId, Base64.getDecoder().decode(sealed));
    }

    private enum Mode {
        FIRST,
        REPLACING
    }
}
