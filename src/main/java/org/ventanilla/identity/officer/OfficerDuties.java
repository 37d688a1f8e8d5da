package org.ventanilla.identity.officer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Role;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.identity.account.Objection;

/**
 * What officers may do, and that they leave. Nobody changes or removes the own account, and one who may administer always stays, also when
 * two administrators act on each other at the same time.
 */
@Component
@Transactional
public class OfficerDuties {

    private static final int LONGEST_REASON = 500;
    private static final long ONE_AT_A_TIME = 0x56454E5441444D45L;

    private final OfficerList officers;
    private final OfficerAccounts accounts;
    private final AccountStanding standing;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    OfficerDuties(
            OfficerList officers,
            OfficerAccounts accounts,
            AccountStanding standing,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.officers = officers;
        this.accounts = accounts;
        this.standing = standing;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Changes the roles and answers with nothing, or with what stands against it, in the field {@code issuer}. */
    public List<Objection> assign(UUID actor, UUID officerId, Set<Role> roles) {
        var admins = lockAdmins();
        if (officers.find(officerId).left()) throw new NotFound("officer");
        if (actor.equals(officerId)) return Objection.to("issuer", "identity.error.officer.own");
        if (roles.isEmpty()) return Objection.to("issuer", "identity.error.officer.roles");
        if (!roles.contains(Role.ADMIN) && isLast(admins, officerId))
            return Objection.to("issuer", "identity.error.officer.last-admin");

        accounts.assign(officerId, roles);
        events.publishEvent(OfficerEvent.of("identity.officer-roles-changed", officerId, roles));
        return List.of();
    }

    /** The officer left the job: answers with nothing, or with what stands against it, in the field {@code reason}. */
    public List<Objection> leave(UUID actor, UUID officerId, String reason) {
        var admins = lockAdmins();
        if (officers.find(officerId).left()) throw new NotFound("officer");
        if (actor.equals(officerId)) return Objection.to("reason", "identity.error.officer.own");
        if (isLast(admins, officerId)) return Objection.to("reason", "identity.error.officer.last-admin");
        if (reason.isBlank()) return Objection.to("reason", "identity.error.officer.reason");
        if (reason.length() > LONGEST_REASON)
            return Objection.to("reason", "identity.error.officer.reason-long", LONGEST_REASON);

        standing.leave(officerId);
        events.publishEvent(OfficerEvent.withReason("identity.officer-left", officerId, reason.strip()));
        return List.of();
    }

    /** The accounts that may administer now; until the transaction ends nobody else changes who they are. */
    private List<UUID> lockAdmins() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query()
                .listOfRows();
        return jdbc.sql("""
                select a.id from identity.account a
                where a.state = 'ACTIVE' and exists (
                    select from identity.officer_role r where r.account_id = a.id and r.role = 'ADMIN')
                """).query(UUID.class).list();
    }

    private static boolean isLast(List<UUID> admins, UUID officerId) {
        return admins.equals(List.of(officerId));
    }
}
