package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.act.AccountAct;

/** The person finds something wrong in the institute's data. It is recorded as received and blocks nothing. */
@Service
public class ReportDataError {

    private final Registrations registrations;
    private final DataReports reports;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportDataError(Registrations registrations, DataReports reports, Clock clock, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.reports = reports;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records the words; the same form sent again changes nothing.
     *
     * @throws NotFound when the account was not opened by a registration
     */
    @Transactional
    public void execute(UUID accountId, UUID requestKey, ReportWords words) {
        var registration = registrations.lockByAccount(accountId).orElseThrow(() -> new NotFound("registration"));
        if (reports.existsByRequestKey(requestKey)) return;

        reports.save(DataReport.record(registration.id(), requestKey, words, clock.instant()));
        events.publishEvent(AccountAct.dataErrorReported(accountId));
    }
}
