package org.ventanilla.identity.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.account.Objection;
import org.ventanilla.identity.account.PasswordAgain;
import org.ventanilla.identity.notice.OwnerAct;

/** Changes or removes the mobile number of an account; its owner is warned by mail (ASVS V7.5.1). */
@Component
public class ChangeMobile {

    private final PasswordAgain password;
    private final SafetyMails mails;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    ChangeMobile(
            PasswordAgain password,
            SafetyMails mails,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.password = password;
        this.mails = mails;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
    }

    /** Answers with nothing, or with what stands against it, in the fields {@code mobile} and {@code currentPassword}. */
    public List<Objection> execute(MobileWish wish) {
        var objections = new ArrayList<>(objectionsTo(wish.mobile()));
        objections.addAll(password.objectionsTo(wish.accountId(), wish.currentPassword(), wish.networkAddress()));
        if (!objections.isEmpty()) return objections;

        var mobile = wish.mobile().isBlank()
                ? null
                : MobileNumber.parse(wish.mobile()).value();
        transactions.executeWithoutResult(transaction -> write(wish.accountId(), mobile));
        return List.of();
    }

    private void write(UUID accountId, @Nullable String mobile) {
        var changed = jdbc.sql("""
                update identity.account set mobile = :mobile, version = version + 1
                where id = :account and mobile is distinct from :mobile
                """)
                .param("account", accountId)
                .param("mobile", mobile, java.sql.Types.VARCHAR)
                .update();
        if (changed == 0) return;

        mails.warn(accountId, mobile == null ? "mobile-removed" : "mobile-changed");
        events.publishEvent(mobile == null ? OwnerAct.mobileRemoved(accountId) : OwnerAct.mobileChanged(accountId));
    }

    private static List<Objection> objectionsTo(String mobile) {
        try {
            if (!mobile.isBlank()) MobileNumber.parse(mobile);
            return List.of();
        } catch (RuleViolation wrong) {
            return List.of(new Objection("mobile", wrong));
        }
    }
}
