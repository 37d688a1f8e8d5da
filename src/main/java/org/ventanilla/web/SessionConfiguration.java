package org.ventanilla.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.core.PortalAddress;

/** Sessions in PostgreSQL; 15 minutes without a request end one (trust, section 2). */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS,
        tableName = "session.portal_session")
class SessionConfiguration {

    /** Seconds without a request after which a session ends. */
    static final int IDLE_SECONDS = 15 * 60;

    /** Seconds before that end at which the page warns. */
    static final int WARNING_SECONDS = 150;

    /**
     * The session's cookie. Whether it is bound to TLS is decided by the public address and not by the single request, for behind a proxy
     * requests arrive without TLS (ASVS V3.3.1).
     */
    @Bean
    CookieSerializer sessionCookie(PortalAddress portal) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(portal.isSecure() ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(portal.isSecure());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Sessions that a use case ends are ended in its transaction: a new password and the end of other sessions come together. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
