package org.ventanilla.affiliation.imports;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the imports.
 *
 * @param attempts how often a file is begun before it is given up; a crash in the middle uses one up
 * @param longest how long the judging of one file may take
 */
@Validated
@ConfigurationProperties("ventanilla.affiliation.imports")
record ImportSettings(
        @DefaultValue("5") @Min(1) int attempts,
        @DefaultValue("PT1H") Duration longest) {}
