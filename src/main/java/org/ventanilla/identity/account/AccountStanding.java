package org.ventanilla.identity.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.session.EndSessions;

/** Whether accounts may be used; each change ends the sessions at once. */
@Component
public class AccountStanding {

    private final JdbcClient jdbc;
    private final EndSessions endSessions;

    AccountStanding(JdbcClient jdbc, EndSessions endSessions) {
        this.jdbc = jdbc;
        this.endSessions = endSessions;
    }

    /** An officer left the job; throws {@link NotFound} where the account is none of an officer. */
    @Transactional
    public void leave(UUID accountId) {
        var left = jdbc.sql("""
                update identity.account set state = 'LEFT', version = version + 1 where id = :id and kind = 'OFFICER'
                """).param("id", accountId).update();
        if (left == 0) throw new NotFound("officer");

        endSessions.of(accountId);
    }
}
