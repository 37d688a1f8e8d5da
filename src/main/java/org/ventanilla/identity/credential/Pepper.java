package org.ventanilla.identity.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.ventanilla.core.StartRefused;

/** The secret that is kept apart from the database: what the database keeps of passwords and of attempts is worthless without it. */
@Component
public class Pepper {

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String REMEDY = "Set VENTANILLA_IDENTITY_PEPPER to at least 32 random bytes in Base64, "
            + "for example from `openssl rand -base64 32`, and keep it apart from the database.";

    private final byte[] secret;

    Pepper(CredentialSettings settings) {
        this.secret = secretOf(settings.pepper());
    }

    /** HMAC-SHA-256 of the text under the pepper itself; only for passwords. */
    byte[] mac(String text) {
        return mac(secret, text);
    }

    /** HMAC-SHA-256 of the text under a key that is derived for this purpose. */
    byte[] mac(String purpose, String text) {
        return mac(mac(secret, purpose), text);
    }

    /** The same in 64 hexadecimal digits, for a column: it tells whether two texts are the same, and nothing else. */
    public String digest(String purpose, String text) {
        return HexFormat.of().formatHex(mac(purpose, text));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] secretOf(String base64) {
        var bytes = decoded(base64);
        if (bytes.length >= SHORTEST) return bytes;
        throw refused(
                bytes.length == 0
                        ? "The secret that protects passwords is missing: VENTANILLA_IDENTITY_PEPPER is not set."
                        : "The secret VENTANILLA_IDENTITY_PEPPER is too short: it has %d bytes."
                                .formatted(bytes.length));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException malformed) {
            throw refused("The secret VENTANILLA_IDENTITY_PEPPER is not Base64.");
        }
    }

    private static StartRefused refused(String sentence) {
        return new StartRefused(sentence, REMEDY);
    }
}
