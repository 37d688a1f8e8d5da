package org.ventanilla.identity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;

/** Accounts for support, by their ids. Nothing here tells what is in them. */
@Component
public class ReviewedAccounts {

    private final JdbcClient jdbc;

    ReviewedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These accounts, in this order; those that are gone are left out. */
    public List<FoundAccount> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var found = jdbc
                .sql("select * from identity.account where id in (:ids)")
                .param("ids", ids)
                .query(ReviewedAccounts::account)
                .list()
                .stream()
                .collect(Collectors.toMap(FoundAccount::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** One account; throws {@link NotFound} where there is none. */
    public FoundAccount find(UUID id) {
        return of(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("account"));
    }

    EmailAddress addressOf(UUID id) {
        return jdbc.sql("select email from identity.account where id = :id")
                .param("id", id)
                .query((row, number) -> new EmailAddress(row.getString("email")))
                .single();
    }

    private static FoundAccount account(ResultSet row, int number) throws SQLException {
        var curp = row.getString("curp");
        var nss = row.getString("nss");
        return new FoundAccount(
                row.getObject("id", UUID.class),
                AccountKind.valueOf(row.getString("kind")),
                curp == null ? row.getString("display_name") : QueuedRegistration.initials(new Curp(curp)),
                nss == null ? null : new Nss(nss).lastFour(),
                new EmailAddress(row.getString("email")).masked(),
                AccountState.valueOf(row.getString("state")),
                row.getBoolean("password_change_due"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "password_changed_at"),
                row.getString("locale"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
