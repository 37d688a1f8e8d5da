package org.ventanilla.identity.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.KeysetPage;

/** The tries to sign in to an account, the latest first. */
@Component
public class SignInHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of the history, from the entry before this number on. */
    public KeysetPage<SignInEntry> of(UUID accountId, long before, int size) {
        return KeysetPage.of(latest(accountId, before, size + 1), size);
    }

    /** The latest entries. */
    public List<SignInEntry> latest(UUID accountId, int size) {
        return latest(accountId, Long.MAX_VALUE, size);
    }

    /** Whether a session of the account was ever opened. */
    boolean hasEntered(UUID accountId) {
        return jdbc.sql("""
                select exists (select from identity.sign_in_event where account_id = :account and result = 'RIGHT')
                """).param("account", accountId).query(Boolean.class).single();
    }

    /** Adds an entry, where there is such an account: one statement, whether or not there is. */
    void add(UUID accountId, SignInTry attempt, Visit visit) {
        var representative = attempt.representative();
        jdbc.sql("""
                insert into identity.sign_in_event
                    (account_id, device_id, occurred_at, method, result, browser, system, network, representative)
                select account.id, device.id, :now, :method, :result, :browser, :system, :network, :representative
                from identity.account left join identity.device on device.id = :device
                where account.id = :account
                """)
                .param("account", accountId)
                .param("device", attempt.device(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("method", attempt.method().name())
                .param("result", attempt.result().name())
                .param("browser", visit.software().browser().name())
                .param("system", visit.software().system().name())
                .param("network", visit.network())
                .param("representative", representative == null ? null : representative.value(), Types.VARCHAR)
                .update();
    }

    private List<SignInEntry> latest(UUID accountId, long before, int size) {
        return jdbc.sql("""
                select id, occurred_at, method, result, browser, system, network, representative from identity.sign_in_event
                where account_id = :account and id < :before
                order by id desc limit :size
                """)
                .param("account", accountId)
                .param("before", before)
                .param("size", size)
                .query((row, number) -> entry(row))
                .list();
    }

    private static SignInEntry entry(ResultSet row) throws SQLException {
        return new SignInEntry(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                SignInMethod.valueOf(row.getString("method")),
                SignInResult.valueOf(row.getString("result")),
                new Software(
                        Browser.valueOf(row.getString("browser")), OperatingSystem.valueOf(row.getString("system"))),
                row.getString("network"),
                row.getString("representative"));
    }
}
