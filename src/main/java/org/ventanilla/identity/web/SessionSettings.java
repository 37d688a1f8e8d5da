package org.ventanilla.identity.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.ventanilla.core.AccountKind;

/**
 * How long a session may last however much it is used, in real time. Basis: trust, section 2; ASVS V7.1.1.
 *
 * @param workerLimit for workers
 * @param officerLimit for officers
 */
@ConfigurationProperties("ventanilla.identity.session")
record SessionSettings(
        @DefaultValue("PT12H") Duration workerLimit,
        @DefaultValue("PT8H") Duration officerLimit) {

    /** The limit for this kind of account. */
    Duration limitOf(AccountKind kind) {
        return switch (kind) {
            case WORKER -> workerLimit;
            case OFFICER -> officerLimit;
        };
    }
}
