package org.ventanilla.identity.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of warnings.
 *
 * @param formerEmailKept how long an address that an account no longer has is warned of what happens to it
 */
@ConfigurationProperties("ventanilla.identity.notice")
record NoticeSettings(@DefaultValue("P30D") Duration formerEmailKept) {}
