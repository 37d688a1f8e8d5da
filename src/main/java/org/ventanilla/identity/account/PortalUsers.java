package org.ventanilla.identity.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Rfc;

/** Turns an account into the signed-in user that every module sees. */
@Component
class PortalUsers {

    private final InsuredPersons insured;
    private final JdbcClient jdbc;

    PortalUsers(InsuredPersons insured, JdbcClient jdbc) {
        this.insured = insured;
        this.jdbc = jdbc;
    }

    /** The user of this account; with the representative who signs in for the holder, where one does. */
    PortalUser of(Account account, @Nullable Rfc representative) {
        return new PortalUser(
                account.id(),
                account.kind(),
                account.displayName().orElseGet(() -> nameInRegister(account)),
                account.nss().orElse(null),
                account.roles(),
                taxpayerOf(account.id()),
                representative);
    }

    private @Nullable Rfc taxpayerOf(UUID accountId) {
        return jdbc.sql("select rfc from identity.efirma_link where account_id = :account")
                .param("account", accountId)
                .query((row, number) -> new Rfc(row.getString("rfc")))
                .optional()
                .orElse(null);
    }

    private String nameInRegister(Account account) {
        return account.nss().flatMap(insured::find).map(PortalUsers::shortName).orElse("");
    }

    private static String shortName(InsuredPersonView person) {
        return (person.givenNames() + " " + person.firstSurname()).strip();
    }
}
