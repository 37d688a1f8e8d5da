package org.ventanilla.identity.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.PortalUser;

/** Turns an account into the signed-in user that every module sees. */
@Component
public class PortalUsers {

    private final AccountRows accounts;
    private final InsuredPersons insured;

    PortalUsers(AccountRows accounts, InsuredPersons insured) {
        this.accounts = accounts;
        this.insured = insured;
    }

    /** The user of this account; throws {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public PortalUser of(UUID accountId) {
        return accounts.findById(accountId).map(this::of).orElseThrow(() -> new NotFound("account"));
    }

    PortalUser of(Account account) {
        return new PortalUser(
                account.id(),
                account.kind(),
                account.displayName().orElseGet(() -> nameInRegister(account)),
                account.nss().orElse(null),
                account.roles());
    }

    private String nameInRegister(Account account) {
        return account.nss().flatMap(insured::find).map(PortalUsers::shortName).orElse("");
    }

    private static String shortName(InsuredPersonView person) {
        return (person.givenNames() + " " + person.firstSurname()).strip();
    }
}
