package org.ventanilla.identity.officer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Role;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.admin.AbleAdmins;

/**
 * What officers may do, and that they leave. Nobody changes or removes the own account, and one who may administer always stays, also when
 * two administrators act on each other at the same time.
 */
@Component
@Transactional
public class OfficerDuties {

    private static final int LONGEST_REASON = 500;

    private final OfficerList officers;
    private final OfficerAccounts accounts;
    private final AccountStanding standing;
    private final ApplicationEventPublisher events;
    private final AbleAdmins admins;

    OfficerDuties(
            OfficerList officers,
            OfficerAccounts accounts,
            AccountStanding standing,
            ApplicationEventPublisher events,
            AbleAdmins admins) {
        this.officers = officers;
        this.accounts = accounts;
        this.standing = standing;
        this.events = events;
        this.admins = admins;
    }

    /** Changes the roles and answers with nothing, or with what stands against it, in the field {@code issuer}. */
    public List<Objection> assign(UUID actor, UUID officerId, Set<Role> roles) {
        admins.lock();
        if (officers.find(officerId).left()) throw new NotFound("officer");
        if (actor.equals(officerId)) return Objection.to("issuer", "identity.error.officer.own");
        if (roles.isEmpty()) return Objection.to("issuer", "identity.error.officer.roles");
        if (!roles.contains(Role.ADMIN) && admins.isLast(officerId))
            return Objection.to("issuer", "identity.error.officer.last-admin");

        accounts.assign(officerId, roles);
        events.publishEvent(OfficerEvent.of("identity.officer-roles-changed", officerId, roles));
        return List.of();
    }

    /** The officer left the job: answers with nothing, or with what stands against it, in the field {@code reason}. */
    public List<Objection> leave(UUID actor, UUID officerId, String reason) {
        admins.lock();
        if (officers.find(officerId).left()) throw new NotFound("officer");
        if (actor.equals(officerId)) return Objection.to("reason", "identity.error.officer.own");
        if (admins.isLast(officerId)) return Objection.to("reason", "identity.error.officer.last-admin");
        if (reason.isBlank()) return Objection.to("reason", "identity.error.officer.reason");
        if (reason.length() > LONGEST_REASON)
            return Objection.to("reason", "identity.error.officer.reason-long", LONGEST_REASON);

        standing.leave(officerId);
        events.publishEvent(OfficerEvent.withReason("identity.officer-left", officerId, reason.strip()));
        return List.of();
    }
}
