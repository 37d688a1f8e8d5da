package org.ventanilla.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.FlushMode;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.core.PortalAddress;

/**
 * Sessions in PostgreSQL; 15 minutes without a request end one (trust, section 2). What changes in a session is stored at once, so that signing
 * in and what it is judged by are one transaction.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS,
        tableName = "session.portal_session",
        flushMode = FlushMode.IMMEDIATE)
class SessionConfiguration {

    /** Seconds without a request after which a session ends. */
    static final int IDLE_SECONDS = 15 * 60;

    /** Seconds before that end at which the page warns. */
    static final int WARNING_SECONDS = 150;

    private static final int SESSION_ID_BYTES = 27;

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

    /** Ids of 216 random bits, as long as the column that holds them (ASVS V7.2.3). */
    @Bean
    SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        return () -> {
            var id = new byte[SESSION_ID_BYTES];
            random.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
    }

    /** Sessions that a use case ends are ended in its transaction: a new password and the end of other sessions come together. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
