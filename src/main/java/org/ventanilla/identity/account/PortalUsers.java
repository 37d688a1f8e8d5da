package org.ventanilla.identity.account;

import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.PortalUser;

/** Turns an account into the signed-in user that every module sees. */
@Component
class PortalUsers {

    private final InsuredPersons insured;

    PortalUsers(InsuredPersons insured) {
        this.insured = insured;
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
