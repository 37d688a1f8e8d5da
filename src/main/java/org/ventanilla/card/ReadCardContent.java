package org.ventanilla.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;
import org.ventanilla.entitlement.CreditedWeeks;
import org.ventanilla.entitlement.CurrentRights;
import org.ventanilla.entitlement.RightsStatement.Status;

/** What a card issued today would state, read from the register. Basis: AF-173. */
@Component
class ReadCardContent {

    private final InsuredPersons persons;
    private final Ledger ledger;
    private final CreditedWeeks weeks;
    private final CurrentRights rights;

    ReadCardContent(InsuredPersons persons, Ledger ledger, CreditedWeeks weeks, CurrentRights rights) {
        this.persons = persons;
        this.ledger = ledger;
        this.weeks = weeks;
        this.rights = rights;
    }

    CardContent on(Nss nss, LocalDate today) {
        var person = persons.find(nss).orElseThrow(() -> new NotFound("insured person"));
        var standing = rights.on(nss, today);
        return new CardContent(
                standing,
                person.fullName(),
                person.nss(),
                person.curp(),
                person.clinicView(),
                standing.status() == Status.ACTIVE ? employment(nss, today).orElse(null) : null,
                standing.status() == Status.RETIRED ? person.pensionView() : null,
                weeks(nss, today));
    }

    /** A person of whom no employer ever reported anything here may well have weeks elsewhere: nothing is said, rather than none. */
    private @Nullable PrintedWeeks weeks(Nss nss, LocalDate today) {
        if (ledger.spells(nss).isEmpty()) return null;

        var credited = weeks.asOf(nss, today);
        return new PrintedWeeks(credited.weeks(), credited.asOf());
    }

    /** Of several employers, the one that came last. */
    private Optional<Employment> employment(Nss nss, LocalDate today) {
        return ledger.spells(nss).stream()
                .filter(spell -> spell.coversOn(today))
                .max(Comparator.comparing(Spell::startedOn)
                        .thenComparing(spell -> spell.employer().value()))
                .map(Employment::of);
    }
}
