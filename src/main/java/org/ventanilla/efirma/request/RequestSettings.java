package org.ventanilla.efirma.request;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of requests to sign.
 *
 * @param failedKept how long a signature that does not count is kept with its report, and a request that nobody signed
 * @param openReport how long the report of a sign-in is shown to who knows its address
 * @param attempts how many signatures a request takes that do not count
 */
@Validated
@ConfigurationProperties("ventanilla.efirma.requests")
record RequestSettings(
        @DefaultValue("P30D") Duration failedKept,
        @DefaultValue("PT30M") Duration openReport,
        @Min(1) @DefaultValue("20") int attempts) {}
