package org.ventanilla.identity.admin;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.RuleViolation;

/** The accounts that may administer. One always stays, also when two administrators act on each other at the same time. */
@Component
public class AbleAdmins {

    private static final long ONE_AT_A_TIME = 0x56454E5441444D45L;

    private final JdbcClient jdbc;

    AbleAdmins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else changes who they are; until the caller's transaction ends nobody does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query()
                .listOfRows();
    }

    /** Whether this account may administer and no other may. Ask it under the lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isLast(UUID accountId) {
        return jdbc.sql("""
                select a.id from identity.account a
                where a.state = 'ACTIVE' and exists (
                    select from identity.officer_role r where r.account_id = a.id and r.role = 'ADMIN')
                """).query(UUID.class).list().equals(List.of(accountId));
    }

    /** Before an officer's account is shut: waits as {@link #lock()} does, and refuses where nobody else could administer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOneBeside(UUID accountId) {
        if (!isOfficer(accountId)) return;

        lock();
        if (isLast(accountId)) throw new RuleViolation("identity.error.officer.last-admin");
    }

    private boolean isOfficer(UUID accountId) {
        return jdbc.sql("select exists (select from identity.account where id = :id and kind = 'OFFICER')")
                .param("id", accountId)
                .query(Boolean.class)
                .single();
    }
}
