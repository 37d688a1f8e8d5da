package org.ventanilla.identity.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Role;

/** The table {@code identity.invitation}. */
@Component
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(UUID requestKey) {
        return jdbc.sql("select exists (select from identity.invitation where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    void add(Invitation invitation, UUID requestKey, @Nullable UUID inviter, String tokenHash) {
        jdbc.sql("""
                insert into identity.invitation (id, request_key, email, display_name, roles, locale, token_hash,
                    invited_by, invited_at, expires_at)
                values (:id, :key, :email, :name, :roles, :locale, :token, :inviter, :now, :expires)
                """)
                .param("id", invitation.id())
                .param("key", requestKey)
                .param("email", invitation.email().value())
                .param("name", invitation.name())
                .param("roles", invitation.roles().stream().map(Role::name).toArray(String[]::new))
                .param("locale", invitation.locale().toLanguageTag())
                .param("token", tokenHash)
                .param("inviter", inviter, Types.OTHER)
                .param("now", invitation.invitedAt().atOffset(ZoneOffset.UTC))
                .param("expires", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("select * from identity.invitation where id = :id")
                .param("id", id)
                .query(InvitationRows::read)
                .optional();
    }

    Optional<Invitation> findByToken(String tokenHash) {
        return jdbc.sql("select * from identity.invitation where token_hash = :token")
                .param("token", tokenHash)
                .query(InvitationRows::read)
                .optional();
    }

    /** The same, held until the transaction ends, so that an invitation is accepted once. */
    Optional<Invitation> lockByToken(String tokenHash) {
        return jdbc.sql("select * from identity.invitation where token_hash = :token for update")
                .param("token", tokenHash)
                .query(InvitationRows::read)
                .optional();
    }

    /** Those that wait for an answer, latest first; one more than a page shows is enough. */
    List<Invitation> open(int limit) {
        return jdbc.sql("""
                select * from identity.invitation where accepted_at is null and withdrawn_at is null
                order by invited_at desc, id limit :limit
                """).param("limit", limit).query(InvitationRows::read).list();
    }

    boolean withdraw(UUID id, Instant now) {
        return jdbc.sql("""
                update identity.invitation set withdrawn_at = :now
                where id = :id and accepted_at is null and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A later invitation to this address takes the place of the one before. */
    void withdrawOpen(EmailAddress email, Instant now) {
        jdbc.sql("""
                update identity.invitation set withdrawn_at = :now
                where lower(email) = lower(:email) and accepted_at is null and withdrawn_at is null
                """)
                .param("email", email.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void accept(UUID id, UUID accountId, Instant now) {
        jdbc.sql("update identity.invitation set accepted_at = :now, account_id = :account where id = :id")
                .param("id", id)
                .param("account", accountId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getString("display_name"),
                roles((String[]) row.getArray("roles").getArray()),
                Locale.forLanguageTag(row.getString("locale")),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "accepted_at"),
                instant(row, "withdrawn_at"));
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
