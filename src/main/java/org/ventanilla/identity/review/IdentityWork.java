package org.ventanilla.identity.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.DueWork;

/** The health of what the module does by itself. A piece of it that fails is done again by the next sweep, so what waits is what fails. */
@Configuration(proxyBeanMethods = false)
class IdentityWork {

    @Bean
    DueWork confirmationsDue(JdbcClient jdbc, Clock clock) {
        return new Counted("identity.work.confirmations", """
                select count(*) as due, min(confirmation_due_at) as oldest from identity.registration
                where status = 'SUBMITTED' and held_at is null and confirmation_due_at <= :now
                """, jdbc, clock);
    }

    @Bean
    DueWork recoveriesAsked(JdbcClient jdbc, Clock clock) {
        return new Counted("identity.work.recoveries", """
                select count(*) as due, min(requested_at) as oldest from identity.recovery_request where requested_at <= :now
                """, jdbc, clock);
    }

    @Bean
    DueWork registrationsToClose(JdbcClient jdbc, Clock clock) {
        return new Counted("identity.work.registrations-to-close", """
                select count(*) as due, min(l.expires_at) as oldest
                from identity.confirmation_link l join identity.registration r on r.id = l.registration_id
                where l.expires_at <= :now and l.used_at is null and l.superseded_at is null and r.status = 'LINK_SENT'
                """, jdbc, clock);
    }

    private record Counted(String messageKey, String sql, JdbcClient jdbc, Clock clock) implements DueWork {

        @Override
        public State state() {
            return jdbc.sql(sql)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, number) -> {
                        var oldest = row.getObject("oldest", OffsetDateTime.class);
                        return new State(row.getLong("due"), oldest == null ? null : oldest.toInstant(), 0);
                    })
                    .single();
        }
    }
}
