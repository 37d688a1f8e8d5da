package org.ventanilla.identity.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.credential.SecretToken;

/** The links «No fui yo» of the warnings: each works once, until its time is over. */
@Component
public class WarningLinks {

    private final JdbcClient jdbc;
    private final DeviceSettings settings;
    private final Clock clock;

    WarningLinks(JdbcClient jdbc, DeviceSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The link with this secret, whatever it is worth. */
    public Optional<WarningLink> find(String token) {
        return select(token, "");
    }

    /** The same, held until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WarningLink> lock(String token) {
        return select(token, "for update");
    }

    /** Spends it in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void spend(WarningLink link) {
        jdbc.sql("update identity.warning_link set used_at = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", link.id())
                .update();
    }

    void add(UUID accountId, SecretToken token, EmailAddress sentTo) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into identity.warning_link (id, account_id, token_hash, sent_to, made_at, expires_at)
                values (:id, :account, :hash, :to, :now, :expires)
                """)
                .param("id", UUID.randomUUID())
                .param("account", accountId)
                .param("hash", token.hash())
                .param("to", sentTo.value())
                .param("now", now)
                .param("expires", now.plus(settings.warningLinkValidity()))
                .update();
    }

    private Optional<WarningLink> select(String token, String locking) {
        return jdbc.sql("""
                select id, account_id, sent_to, expires_at, used_at is not null as used
                from identity.warning_link where token_hash = :hash
                """ + locking)
                .param("hash", SecretToken.hashOf(token))
                .query((row, number) -> link(row))
                .optional();
    }

    private WarningLink link(ResultSet row) throws SQLException {
        return new WarningLink(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                new EmailAddress(row.getString("sent_to")),
                row.getBoolean("used"),
                isOver(row.getObject("expires_at", OffsetDateTime.class).toInstant()));
    }

    private boolean isOver(Instant expiresAt) {
        return !clock.instant().isBefore(expiresAt);
    }
}
