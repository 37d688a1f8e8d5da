package org.ventanilla.identity.account;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Role;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.NewOfficer;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.identity.credential.NewPasswords;
import org.ventanilla.identity.credential.PasswordContext;
import org.ventanilla.identity.session.EndSessions;

/** Makes accounts of officers under the same password policy as everybody's. */
@Component
class EnrollOfficer implements OfficerAccounts {

    private final AccountRows accounts;
    private final NewPasswords newPasswords;
    private final EndSessions endSessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    EnrollOfficer(
            AccountRows accounts, NewPasswords newPasswords, EndSessions endSessions, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.endSessions = endSessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID enroll(NewOfficer officer, String password) {
        var email = officer.email();
        var existing = accounts.findByEmail(email.value());
        if (existing.isPresent()) return officer(existing.get()).id();
        for (var objection : newPasswords.objectionsTo(password, PasswordContext.of(email))) throw objection;

        var hash = newPasswords.hashOf(password);
        return accounts.saveAndFlush(Account.ofOfficer(officer, hash, clock.instant()))
                .id();
    }

    @Override
    @Transactional
    public void assign(UUID accountId, Set<Role> roles) {
        var changed = jdbc.sql("update identity.account set version = version + 1 where id = :id and kind = 'OFFICER'")
                .param("id", accountId)
                .update();
        if (changed == 0) throw new NotFound("officer");

        jdbc.sql("delete from identity.officer_role where account_id = :id")
                .param("id", accountId)
                .update();
        for (var role : roles)
            jdbc.sql("insert into identity.officer_role (account_id, role) values (:id, :role)")
                    .param("id", accountId)
                    .param("role", role.name())
                    .update();
        endSessions.of(accountId);
    }

    private static Account officer(Account account) {
        if (account.kind() != AccountKind.OFFICER) throw new RuleViolation("identity.error.email-taken");
        return account;
    }
}
