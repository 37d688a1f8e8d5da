package org.ventanilla.identity.web.safety;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.identity.device.NetworkLabel;
import org.ventanilla.identity.device.Software;
import org.ventanilla.identity.device.Visit;

/**
 * The secret by which a browser is known again: 128 random bits in a cookie that no script reads. It opens nothing; the portal keeps only its
 * digest.
 */
@Component
public class DeviceCookie {

    private static final String NAME = "device";
    private static final int BYTES = 16;
    private static final Duration LIFE = Duration.ofDays(400);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    DeviceCookie() {}

    /** The visit of this request, by a browser that keeps a secret from now on, for another 400 days. */
    public Visit renew(HttpServletRequest request, HttpServletResponse response) {
        var secret = secretOf(request).orElseGet(DeviceCookie::random);
        var cookie = ResponseCookie.from(NAME, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFE)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return visit(request, secret);
    }

    /** The visit of this request, whether or not its browser keeps a secret. */
    Visit read(HttpServletRequest request) {
        return visit(request, secretOf(request).orElse(null));
    }

    private static Visit visit(HttpServletRequest request, @Nullable String secret) {
        return new Visit(
                secret == null ? null : SecretToken.hashOf(secret),
                Software.of(request.getHeader(HttpHeaders.USER_AGENT)),
                NetworkLabel.of(request.getRemoteAddr()));
    }

    private static Optional<String> secretOf(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .findFirst();
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
