package org.ventanilla.identity.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.Quota;
import org.ventanilla.identity.credential.Throttle;

/** Takes the wish of somebody who forgot the password. The mail is written later, so that the answer tells nothing (ASVS V6.4.3). */
@Component
public class RequestRecovery {

    private final Claims claims;
    private final Throttle throttle;
    private final AccountSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    RequestRecovery(Claims claims, Throttle throttle, AccountSettings settings, JdbcClient jdbc, Clock clock) {
        this.claims = claims;
        this.throttle = throttle;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes the wish for the account with this CURP or address, in the same steps when there is none. Throws {@link TooManyAttempts} when
     * asked too often.
     */
    public void execute(String username, String networkAddress) {
        var claim = claims.of(username);
        throttle.admit(
                new Quota("recovery", claim.subject(), settings.recoveriesPerAccount()),
                new Quota("recovery-address", networkAddress, settings.recoveriesPerAddress()));

        jdbc.sql("""
                insert into identity.recovery_request (id, account_id, requested_at)
                values (:id, :account, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("account", claim.account().map(Account::id).orElse(null), java.sql.Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
