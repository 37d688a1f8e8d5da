package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.identity.credential.SecretToken;

/** Answers the recoveries asked for, oldest first, each in one transaction. Safe to run late, twice, or on several nodes. */
@Component
class SendRecoveryLinks {

    private final AccountRows accounts;
    private final AccountLinks links;
    private final AccountMails mails;
    private final AccountSettings settings;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendRecoveryLinks(
            AccountRows accounts,
            AccountLinks links,
            AccountMails mails,
            AccountSettings settings,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void run() {
        while (Boolean.TRUE.equals(transactions.execute(transaction -> sendNext()))) {
            // The next one has its own transaction.
        }
    }

    private boolean sendNext() {
        var request = jdbc.sql("""
                delete from identity.recovery_request where id = (
                    select id from identity.recovery_request
                    order by requested_at, id limit 1 for update skip locked)
                returning account_id
                """)
                .query((row, number) -> Optional.ofNullable(row.getObject("account_id", UUID.class)))
                .optional();
        request.flatMap(account -> account).flatMap(accounts::lockById).ifPresent(this::send);
        return request.isPresent();
    }

    private void send(Account account) {
        if (account.state() == Account.State.CLOSED) return;
        if (account.passwordHash().isEmpty()) {
            mails.recoveryByEfirma(account);
            return;
        }

        var now = clock.instant();
        links.findOpen(account.id(), AccountLink.Purpose.RECOVERY).ifPresent(link -> {
            link.supersede(now);
            links.saveAndFlush(link);
        });
        var token = SecretToken.random();
        links.saveAndFlush(AccountLink.forRecovery(account, token, now, settings.recoveryLinkValidity()));
        mails.recovery(account, token, now);
    }
}
