package org.ventanilla.entitlement;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.core.Nss;

/** Weeks and rights, computed from what employers reported each time they are asked for: nothing is kept that could go stale. */
@Service
class LedgerEntitlement implements CreditedWeeks, CurrentRights {

    private final Ledger ledger;
    private final InsuredPersons persons;

    LedgerEntitlement(Ledger ledger, InsuredPersons persons) {
        this.ledger = ledger;
        this.persons = persons;
    }

    @Override
    public WeeksStatement asOf(Nss nss, LocalDate date) {
        var days = CoveredDays.through(date, ledger.spells(nss)).days();
        return new WeeksStatement(date, days, WeeksRule.weeks(days));
    }

    @Override
    public RightsStatement on(Nss nss, LocalDate date) {
        var pension = persons.find(nss).flatMap(InsuredPersonView::pension).orElse(null);
        return RightsRule.on(date, ledger.spells(nss), pension);
    }
}
