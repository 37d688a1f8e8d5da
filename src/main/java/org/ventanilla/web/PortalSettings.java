package org.ventanilla.web;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the portal as a whole.
 *
 * @param publicUrl public address of the portal, base of every link and QR code
 */
@Validated
@ConfigurationProperties("ventanilla")
record PortalSettings(
        @DefaultValue("")
        @Pattern(
                regexp = "https?://.+",
                message = "Name the public address of the portal: set VENTANILLA_PUBLIC_URL, for example"
                        + " https://portal.example.")
        String publicUrl) {}
