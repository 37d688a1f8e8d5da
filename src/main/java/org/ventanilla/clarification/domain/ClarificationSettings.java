package org.ventanilla.clarification.domain;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of clarifications.
 *
 * @param answerWithin business days within which a case is answered
 * @param silence how long an answered case waits for a word before it is closed
 * @param messagesADay how many messages a person may write in 24 hours
 * @param openCases how many open cases a person may have
 */
@Validated
@ConfigurationProperties("ventanilla.clarification")
record ClarificationSettings(
        @Min(1) @DefaultValue("10") int answerWithin,
        @DefaultValue("P30D") Duration silence,
        @Min(1) @DefaultValue("30") int messagesADay,
        @Min(1) @DefaultValue("10") int openCases) {}
