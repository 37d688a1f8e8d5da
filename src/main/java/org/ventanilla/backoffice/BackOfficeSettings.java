package org.ventanilla.backoffice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the back office.
 *
 * @param patience how long something may be due before its job is called overdue
 */
@ConfigurationProperties("ventanilla.backoffice")
record BackOfficeSettings(@DefaultValue("PT5M") Duration patience) {}
