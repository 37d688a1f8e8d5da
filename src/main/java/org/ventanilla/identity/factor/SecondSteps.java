package org.ventanilla.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second steps that an account has, and what their signed-in owner changes without new secrets of an app. */
@Component
@Transactional
public class SecondSteps {

    private final TotpRows rows;
    private final RecoveryCodes recoveryCodes;
    private final FactorChanges changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    SecondSteps(TotpRows rows, RecoveryCodes recoveryCodes, FactorChanges changes, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.recoveryCodes = recoveryCodes;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this account has. */
    public Overview of(UUID accountId) {
        return new Overview(
                rows.turnedOnAt(accountId).orElse(null), passkeys(accountId), recoveryCodes.left(accountId));
    }

    /** New recovery codes in the place of all before. */
    public List<String> renewCodes(UUID accountId) {
        changes.codesRenewed(accountId);
        return recoveryCodes.renew(accountId, clock.instant());
    }

    /** The first recovery codes, with a first second step; empty where there are some. */
    public Optional<List<String>> firstCodes(UUID accountId) {
        return recoveryCodes.left(accountId) > 0
                ? Optional.empty()
                : Optional.of(recoveryCodes.renew(accountId, clock.instant()));
    }

    /** Turns the app off. */
    public void turnOffTotp(UUID accountId) {
        if (!rows.remove(accountId)) return;

        changes.turnedOff(accountId, "totp");
        forgetCodesWithoutStep(accountId);
    }

    /** Recovery codes stand for another step; without any they are no more. */
    public void forgetCodesWithoutStep(UUID accountId) {
        if (!of(accountId).any()) recoveryCodes.remove(accountId);
    }

    private int passkeys(UUID accountId) {
        return jdbc.sql("select count(*) from identity.passkey where account_id = :account")
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    /**
     * The second steps of an account.
     *
     * @param totpSince since when an app is on; absent without one
     * @param passkeys how many passkeys there are
     * @param codesLeft how many recovery codes are unused
     */
    public record Overview(@Nullable Instant totpSince, int passkeys, int codesLeft) {

        /** Whether an app is on. */
        public boolean totp() {
            return totpSince != null;
        }

        /** Whether there is a second step at all. */
        public boolean any() {
            return totp() || passkeys > 0;
        }
    }
}
