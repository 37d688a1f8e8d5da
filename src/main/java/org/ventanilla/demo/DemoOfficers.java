package org.ventanilla.demo;

import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.NewOfficer;
import org.ventanilla.identity.OfficerAccounts;
import org.ventanilla.identity.factor.TurnOnTotp;

/** Makes the accounts of the demo officers, each with a code app. */
@Component
@Profile("demo")
class DemoOfficers {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private final OfficerAccounts accounts;
    private final TurnOnTotp turnOn;
    private final DemoCodes codes;

    DemoOfficers(OfficerAccounts accounts, TurnOnTotp turnOn, DemoCodes codes) {
        this.accounts = accounts;
        this.turnOn = turnOn;
        this.codes = codes;
    }

    /** Makes them; those who are there stay as they are. */
    void enroll() {
        DemoCast.OFFICERS.forEach(this::enroll);
    }

    private void enroll(DemoOfficer officer) {
        var account = officer.account();
        var wanted = new NewOfficer(account.email(), officer.name(), officer.roles(), SPANISH);
        turnOn.enroll(accounts.enroll(wanted, account.password()), codes.secretOf(officer));
    }
}
