package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.clarification.Clarifications;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;

/** The data that a person confirms after the link was used. */
@Service
public class DataConfirmation {

    private final Registrations registrations;
    private final DataReports reports;
    private final InsuredPersons persons;
    private final Ledger ledger;
    private final Clarifications clarifications;
    private final Clock clock;

    DataConfirmation(
            Registrations registrations,
            DataReports reports,
            InsuredPersons persons,
            Ledger ledger,
            Clarifications clarifications,
            Clock clock) {
        this.registrations = registrations;
        this.reports = reports;
        this.persons = persons;
        this.ledger = ledger;
        this.clarifications = clarifications;
        this.clock = clock;
    }

    /** Whether this account was opened by a registration whose data nobody confirmed yet; its owner meets them after signing in. */
    @Transactional(readOnly = true)
    public boolean pendingFor(UUID accountId) {
        return registrations.existsUnconfirmed(accountId);
    }

    /** Whether this account was opened by a registration. */
    @Transactional(readOnly = true)
    public boolean knows(UUID accountId) {
        return registrations.existsByAccountId(accountId);
    }

    /**
     * The data of the registration that opened this account.
     *
     * @throws NotFound when the account was not opened by a registration
     */
    @Transactional(readOnly = true)
    public RegisteredData of(UUID accountId) {
        var registration = registrations.findByAccountId(accountId).orElseThrow(() -> new NotFound("registration"));
        return new RegisteredData(
                persons.find(registration.applicant().nss()).orElseThrow(() -> new NotFound("insured person")),
                employersToday(registration.applicant().nss()),
                registration.applicant().curp(),
                registration.applicant().nss(),
                reportsOf(registration, accountId),
                registration.confirmedAt().orElse(null),
                registration.version());
    }

    private List<Spell> employersToday(Nss nss) {
        var today = LegalTime.today(clock);
        return ledger.spells(nss).stream()
                .filter(spell -> spell.coversOn(today))
                .toList();
    }

    private List<RegisteredData.Report> reportsOf(Registration registration, UUID accountId) {
        return reports.findByRegistrationIdOrderByReportedAt(registration.id()).stream()
                .map(report -> new RegisteredData.Report(
                        report.words(),
                        report.reportedAt(),
                        clarifications.folioOf(accountId, report.requestKey()).orElse(null)))
                .toList();
    }
}
