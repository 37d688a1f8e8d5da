package org.ventanilla.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions in PostgreSQL; 15 minutes without a request end one (trust, section 2). */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 15 * 60, tableName = "session.portal_session")
class SessionConfiguration {}
