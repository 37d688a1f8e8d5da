package org.ventanilla.identity.taxpayer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;

/** Which e.firma opens which account: one account for each RFC and each CURP. */
@Component
public class EfirmaLinks {

    private static final String SELECT = """
            select account_id, rfc, curp, name, certificate_number, not_after, linked_at from identity.efirma_link
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EfirmaLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The e.firma of this account. */
    public Optional<EfirmaLink> of(UUID accountId) {
        return jdbc.sql(SELECT + "where account_id = :account")
                .param("account", accountId)
                .query((row, number) -> link(row))
                .optional();
    }

    /** The link of this holder: by RFC, or by CURP where the RFC is another one. */
    Optional<EfirmaLink> of(Taxpayer holder) {
        return jdbc.sql(SELECT + "where rfc = :rfc or curp = :curp order by rfc = :rfc desc limit 1")
                .param("rfc", holder.rfc().value())
                .param("curp", holder.curp(), Types.VARCHAR)
                .query((row, number) -> link(row))
                .optional();
    }

    /** The worker's account with this CURP. */
    public Optional<UUID> workerWith(@Nullable String curp) {
        return jdbc.sql("select id from identity.account where curp = :curp and kind = 'WORKER'")
                .param("curp", curp, Types.VARCHAR)
                .query(UUID.class)
                .optional();
    }

    /** The CURP of this worker. */
    Optional<Curp> curpOf(UUID accountId) {
        return jdbc.sql("select curp from identity.account where id = :account and kind = 'WORKER'")
                .param("account", accountId)
                .query((row, number) -> new Curp(row.getString("curp")))
                .optional();
    }

    /** Whoever acts for this RFC in the meantime waits until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn(Rfc rfc) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('efirma ' || :rfc, 0))")
                .param("rfc", rfc.value())
                .query()
                .listOfRows();
    }

    /** From now on this e.firma opens this account. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID accountId, Taxpayer holder) {
        jdbc.sql("""
                insert into identity.efirma_link
                    (account_id, rfc, curp, name, certificate_number, not_after, linked_at, next_reminder_at)
                values (:account, :rfc, :curp, :name, :number, :end, :now, :reminder)
                """)
                .param("account", accountId)
                .param("rfc", holder.rfc().value())
                .param("curp", holder.curp(), Types.VARCHAR)
                .param("name", holder.name())
                .param("number", holder.certificateNumber())
                .param("end", utc(holder.notAfter()))
                .param("now", utc(clock.instant()))
                .param("reminder", utc(Reminder.firstBefore(holder.notAfter())))
                .update();
    }

    /** Notes the certificate, where it ends later than the one noted: the reminders begin anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void renew(Taxpayer holder) {
        jdbc.sql("""
                update identity.efirma_link
                set certificate_number = :number, not_after = :end, name = :name, next_reminder_at = :reminder
                where rfc = :rfc and not_after < :end
                """)
                .param("number", holder.certificateNumber())
                .param("end", utc(holder.notAfter()))
                .param("name", holder.name())
                .param("reminder", utc(Reminder.firstBefore(holder.notAfter())))
                .param("rfc", holder.rfc().value())
                .update();
    }

    /** The e.firma of this account opens another one from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(UUID from, UUID to) {
        jdbc.sql("update identity.efirma_link set account_id = :to, linked_at = :now where account_id = :from")
                .param("to", to)
                .param("now", utc(clock.instant()))
                .param("from", from)
                .update();
    }

    /** The e.firma of this account opens it no more; whether there was one. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(UUID accountId) {
        return jdbc.sql("delete from identity.efirma_link where account_id = :account")
                        .param("account", accountId)
                        .update()
                == 1;
    }

    private static EfirmaLink link(ResultSet row) throws SQLException {
        return new EfirmaLink(
                row.getObject("account_id", UUID.class),
                new Rfc(row.getString("rfc")),
                row.getString("curp"),
                row.getString("name"),
                row.getString("certificate_number"),
                row.getObject("not_after", OffsetDateTime.class).toInstant(),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
