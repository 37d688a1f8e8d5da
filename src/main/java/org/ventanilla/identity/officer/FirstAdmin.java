package org.ventanilla.identity.officer;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.Role;
import org.ventanilla.core.StartRefused;

/** Invites the first administrator of a new installation, whom its environment names: no account with a known password is ever there. */
@Component
class FirstAdmin implements ApplicationRunner {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final long ONE_NODE_AT_A_TIME = 0x56454E5441444D4EL;

    private final Invitations invitations;
    private final OfficerSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdmin(Invitations invitations, OfficerSettings settings, JdbcClient jdbc, Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.firstAdminEmail().isBlank()) return;

        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_NODE_AT_A_TIME)
                .query()
                .listOfRows();
        if (!isWanted()) return;

        var name = settings.firstAdminName().isBlank() ? "Administración" : settings.firstAdminName();
        var wish = new InvitationWish(
                UUID.randomUUID(), name, settings.firstAdminEmail(), Set.of(Role.ADMIN), SPANISH, null);
        if (!invitations.invite(wish).isEmpty())
            throw new StartRefused(
                    "VENTANILLA_FIRST_ADMIN_EMAIL names an address that cannot be invited.",
                    "Set it to an e-mail address that no account has, or leave it out.");
    }

    /** Nobody is there, and nobody is invited whose link still works. */
    private boolean isWanted() {
        return jdbc.sql("""
                select not exists (select from identity.account where kind = 'OFFICER')
                   and not exists (select from identity.invitation
                                   where accepted_at is null and withdrawn_at is null and expires_at > :now)
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
