package org.ventanilla.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.SecretToken;

/**
 * Takes second steps off whose owner lost them: the password is proved already, a day must pass, and every known address can stop it. Basis:
 * trust, section 2; ASVS V6.4.4.
 */
@Component
public class FactorResets {

    private final JdbcClient jdbc;
    private final FactorChanges changes;
    private final CodeGuard guard;
    private final FactorSettings settings;
    private final FactorTransaction transaction;
    private final Clock clock;

    FactorResets(
            JdbcClient jdbc,
            FactorChanges changes,
            CodeGuard guard,
            FactorSettings settings,
            FactorTransaction transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.guard = guard;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** When the second step of this account will be off, where somebody asked for it. */
    public Optional<Instant> dueAt(UUID accountId) {
        return jdbc.sql("select due_at from identity.factor_reset where account_id = :account")
                .param("account", accountId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Asks for it; asked again while it waits, nothing happens. Throws {@link TooManyAttempts} when asked too often. */
    public void ask(UUID accountId) {
        if (dueAt(accountId).isPresent()) return;

        guard.admitReset(accountId);
        transaction.within(now -> ask(accountId, now));
    }

    private boolean ask(UUID accountId, Instant now) {
        var token = SecretToken.random();
        var dueAt = now.plus(settings.resetWait());
        var asked = jdbc.sql("""
                insert into identity.factor_reset (account_id, token_hash, requested_at, due_at)
                values (:account, :token, :now, :due) on conflict do nothing
                """)
                        .param("account", accountId)
                        .param("token", token.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("due", dueAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (asked) changes.resetAsked(accountId, Map.of("token", token.value(), "dueAt", dueAt));
        return asked;
    }

    /** Whether this link still stops something. */
    public boolean waits(String token) {
        return jdbc.sql("select exists (select from identity.factor_reset where token_hash = :token and due_at > :now)")
                .param("token", SecretToken.hashOf(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Stops what the link stands for; whether it still waited. */
    @Transactional
    public boolean cancel(String token) {
        var account = jdbc.sql("""
                delete from identity.factor_reset where token_hash = :token and due_at > :now returning account_id
                """)
                .param("token", SecretToken.hashOf(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        account.ifPresent(changes::resetCancelled);
        return account.isPresent();
    }

    /** Its owner has the second step after all; whether something waited. */
    boolean cancelFor(UUID accountId) {
        var waited = jdbc.sql("delete from identity.factor_reset where account_id = :account")
                        .param("account", accountId)
                        .update()
                > 0;
        if (waited) changes.resetCancelled(accountId);
        return waited;
    }
}
