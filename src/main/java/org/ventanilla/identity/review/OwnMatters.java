package org.ventanilla.identity.review;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.RuleViolation;

/** Nobody acts on an own account or registration (ASVS V8.2.2): the try is refused, and the refusal is kept. */
@Component
class OwnMatters {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    OwnMatters(JdbcClient jdbc, ApplicationEventPublisher events, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.transactions = transactions;
    }

    /** Refuses the act where the account or registration is the officer's own: by its id, or by CURP, NSS or address. */
    void refuse(UUID officer, UUID subject, String act) {
        if (Objects.requireNonNull(transactions.execute(status -> isRefused(officer, subject, act))))
            throw new RuleViolation("identity.error.review.own");
    }

    private boolean isRefused(UUID officer, UUID subject, String act) {
        if (!isOwn(officer, subject)) return false;

        events.publishEvent(new ReviewEvent(ReviewEvent.Kind.OWN_ACT_REFUSED, subject, null, Map.of("act", act)));
        return true;
    }

    private boolean isOwn(UUID officer, UUID subject) {
        return jdbc.sql("""
                        select exists (
                            select from identity.account mine, (
                                select id, curp, nss, email from identity.account where id = :subject
                                union all
                                select account_id, curp, nss, email from identity.registration where id = :subject) theirs
                            where mine.id = :officer and (theirs.id = mine.id or theirs.curp = mine.curp
                                or theirs.nss = mine.nss or lower(theirs.email) = lower(mine.email)))
                        """)
                .param("officer", officer)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }
}
