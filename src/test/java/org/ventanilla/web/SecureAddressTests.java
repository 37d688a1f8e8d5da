package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.ventanilla.core.PortalAddress;

/** Behind a proxy requests arrive without TLS; what the public address says decides. */
class SecureAddressTests {

    private static final PortalAddress SECURE = new PortalAddress(URI.create("https://portal.example/"));
    private static final PortalAddress PLAIN = new PortalAddress(URI.create("http://localhost:8080"));

    @Test
    @Tag("V3.3.1")
    void bindsTheSessionToTls() {
        assertThat(sessionCookie(SECURE))
                .startsWith("__Host-SESSION=")
                .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(sessionCookie(PLAIN))
                .startsWith("SESSION=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    @Tag("V3.3.1")
    void bindsTheLanguageToTls() {
        assertThat(languageCookie(SECURE)).contains("Secure");
        assertThat(languageCookie(PLAIN)).doesNotContain("Secure");
    }

    private static String sessionCookie(PortalAddress portal) {
        var response = new MockHttpServletResponse();
        var value = new CookieValue(new MockHttpServletRequest(), response, "value");
        new SessionConfiguration().sessionCookie(portal).writeCookieValue(value);
        return String.valueOf(response.getHeader("Set-Cookie"));
    }

    private static String languageCookie(PortalAddress portal) {
        var response = new MockHttpServletResponse();
        var resolver = (CookieLocaleResolver) new LocaleConfiguration().localeResolver(portal);
        resolver.setLocale(new MockHttpServletRequest(), response, java.util.Locale.ENGLISH);
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
