package org.ventanilla.identity.web;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.ventanilla.core.AccountKind;

/**
 * How long a session may last however much it is used, in real time, and how many an account may have open. Basis: trust, section 2; ASVS
 * V7.1.1, V7.1.2.
 *
 * @param workerLimit longest session of workers, persons and companies
 * @param officerLimit longest session of officers
 * @param perWorker sessions that a worker or a person may have open; with one more, the oldest ends
 * @param perCompany sessions that a company may have open, whose representatives work side by side
 * @param perOfficer sessions that an officer may have open
 */
@Validated
@ConfigurationProperties("ventanilla.identity.session")
record SessionSettings(
        @DefaultValue("PT12H") Duration workerLimit,
        @DefaultValue("PT8H") Duration officerLimit,
        @DefaultValue("3") @Min(1) int perWorker,
        @DefaultValue("10") @Min(1) int perCompany,
        @DefaultValue("1") @Min(1) int perOfficer) {

    /** The limit for this kind of account. */
    Duration limitOf(AccountKind kind) {
        return switch (kind) {
            case WORKER, PERSON, COMPANY -> workerLimit;
            case OFFICER -> officerLimit;
        };
    }

    /** How many sessions such an account may have open. */
    int allowedTo(AccountKind kind) {
        return switch (kind) {
            case WORKER, PERSON -> perWorker;
            case COMPANY -> perCompany;
            case OFFICER -> perOfficer;
        };
    }
}
