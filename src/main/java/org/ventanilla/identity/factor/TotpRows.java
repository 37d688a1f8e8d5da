package org.ventanilla.identity.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.SecretCipher;

/** The table {@code identity.totp}; secrets stand there sealed. */
@Component
class TotpRows {

    private static final String PURPOSE = "totp";

    private final JdbcClient jdbc;
    private final SecretCipher cipher;

    TotpRows(JdbcClient jdbc, SecretCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    byte[] seal(UUID accountId, TotpSecret secret) {
        return cipher.seal(PURPOSE, accountId.toString(), secret.bytes());
    }

    TotpSecret open(UUID accountId, byte[] sealed) {
        return new TotpSecret(cipher.open(PURPOSE, accountId.toString(), sealed));
    }

    Optional<TotpSecret> secretOf(UUID accountId) {
        return jdbc.sql("select sealed_secret from identity.totp where account_id = :account")
                .param("account", accountId)
                .query(byte[].class)
                .optional()
                .map(secret -> open(accountId, secret));
    }

    Optional<Instant> turnedOnAt(UUID accountId) {
        return jdbc.sql("select turned_on_at from identity.totp where account_id = :account")
                .param("account", accountId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Keeps the first secret of an account; false where it has one already. */
    boolean add(UUID accountId, TotpSecret secret, long step, Instant now) {
        return insert(accountId, secret, step, now, "do nothing") == 1;
    }

    /** Keeps this secret in the place of the one before, if any. */
    void put(UUID accountId, TotpSecret secret, long step, Instant now) {
        insert(
                accountId,
                secret,
                step,
                now,
                "(account_id) do update set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step,"
                        + " turned_on_at = excluded.turned_on_at");
    }

    private int insert(UUID accountId, TotpSecret secret, long step, Instant now, String conflict) {
        return jdbc.sql("""
                insert into identity.totp (account_id, sealed_secret, last_step, turned_on_at)
                values (:account, :secret, :step, :now) on conflict\s""" + conflict)
                .param("account", accountId)
                .param("secret", seal(accountId, secret))
                .param("step", step)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a step for used, on all nodes at once; false where it, or a later one, was used before (ASVS V6.5.1). */
    boolean spend(UUID accountId, long step) {
        return jdbc.sql("update identity.totp set last_step = :step where account_id = :account and last_step < :step")
                        .param("account", accountId)
                        .param("step", step)
                        .update()
                == 1;
    }

    boolean remove(UUID accountId) {
        return jdbc.sql("delete from identity.totp where account_id = :account")
                        .param("account", accountId)
                        .update()
                > 0;
    }
}
