package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.RegistrationConfirmed;
import org.ventanilla.identity.act.AccountAct;

/**
 * The person finds something wrong in the institute's data. It is recorded as received and blocks nothing: the look at the data is over, and
 * the card is issued with what the institute has.
 */
@Service
public class ReportDataError {

    private final Registrations registrations;
    private final DataReports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDataError(Registrations registrations, DataReports reports, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the words and completes the registration, where that has not happened yet; the same form sent again changes nothing.
     *
     * @throws NotFound when the account was not opened by a registration
     */
    @Transactional
    public void execute(UUID accountId, UUID requestKey, ReportWords words) {
        var registration = registrations.lockByAccount(accountId).orElseThrow(() -> new NotFound("registration"));
        if (reports.existsByRequestKey(requestKey)) return;

        reports.save(DataReport.record(registration.id(), requestKey, words, clock.instant()));
        events.publishEvent(AccountAct.dataErrorReported(accountId));
        if (registration.status() == RegistrationStatus.CONFIRMED) return;

        registration.confirmed(clock.instant());
        events.publishEvent(new RegistrationConfirmed(registration.id(), accountId));
    }
}
