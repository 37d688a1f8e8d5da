package org.ventanilla.identity.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The devices that accounts were used from; each is known by a secret that only its browser keeps. */
@Component
public class Devices {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The devices of the account, the latest used first. */
    public List<DeviceView> of(UUID accountId) {
        return jdbc.sql("""
                select browser, system, first_used_at, last_used_at from identity.device
                where account_id = :account order by last_used_at desc limit :size
                """)
                .param("account", accountId)
                .param("size", SHOWN)
                .query((row, number) -> view(row))
                .list();
    }

    /** Forgets all of them in the caller's transaction: each is new the next time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID accountId) {
        jdbc.sql("delete from identity.device where account_id = :account")
                .param("account", accountId)
                .update();
    }

    /** Notes that the account is used from the device of this secret, and whether it never was before. */
    Used use(UUID accountId, String secretHash, Software software) {
        return jdbc.sql("""
                insert into identity.device (id, account_id, secret_hash, browser, system, first_used_at, last_used_at)
                values (:id, :account, :hash, :browser, :system, :now, :now)
                on conflict (account_id, secret_hash) do update
                set browser = excluded.browser, system = excluded.system, last_used_at = excluded.last_used_at
                returning id, id = :id as added
                """)
                .param("id", UUID.randomUUID())
                .param("account", accountId)
                .param("hash", secretHash)
                .param("browser", software.browser().name())
                .param("system", software.system().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Used(row.getObject("id", UUID.class), row.getBoolean("added")))
                .single();
    }

    private static DeviceView view(ResultSet row) throws SQLException {
        return new DeviceView(
                new Software(
                        Browser.valueOf(row.getString("browser")), OperatingSystem.valueOf(row.getString("system"))),
                instant(row, "first_used_at"),
                instant(row, "last_used_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * A device in use.
     *
     * @param id the device
     * @param added whether the account was never used from it before
     */
    record Used(UUID id, boolean added) {}
}
