package org.ventanilla.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the legal calendar.
 *
 * @param holyDays whether Holy Thursday and Friday do not count (MB-109)
 */
@ConfigurationProperties("ventanilla.calendar")
record CalendarSettings(@DefaultValue("true") boolean holyDays) {}
