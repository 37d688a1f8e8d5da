package org.ventanilla.messaging;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The part of the mail server's settings without which the portal does not start; Spring Boot reads the rest of {@code spring.mail}.
 *
 * @param host name of the SMTP server
 */
@Validated
@ConfigurationProperties("spring.mail")
record MailServerSettings(
        @NotBlank(message = "Name the SMTP server: set VENTANILLA_SMTP_HOST.")
        String host) {}
