package org.ventanilla.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.ventanilla.core.StartRefused;

/** The secret that makes roots: whoever has only the database can compute none. */
@Component
class AuditKey {

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String REMEDY = "Set VENTANILLA_AUDIT_KEY to at least 32 random bytes in Base64, "
            + "for example from `openssl rand -base64 32`, and keep it apart from the database.";

    private final byte[] forEntries;
    private final byte[] forRoots;

    AuditKey(AuditSettings settings) {
        var secret = secretOf(settings.key());
        this.forEntries = derived(secret, "entry");
        this.forRoots = derived(secret, "root");
    }

    /** Begins the code of an entry. */
    Mac ofEntry() {
        return mac(forEntries);
    }

    /** Begins the code of a root. */
    Mac ofRoot() {
        return mac(forRoots);
    }

    private static byte[] derived(byte[] secret, String purpose) {
        return mac(secret).doFinal(("ventanilla audit " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] secretOf(String base64) {
        var bytes = decoded(base64);
        if (bytes.length >= SHORTEST) return bytes;
        throw refused(
                bytes.length == 0
                        ? "The secret that protects the audit log is missing: VENTANILLA_AUDIT_KEY is not set."
                        : "The secret VENTANILLA_AUDIT_KEY is too short: it has %d bytes.".formatted(bytes.length));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException malformed) {
            throw refused("The secret VENTANILLA_AUDIT_KEY is not Base64.");
        }
    }

    private static StartRefused refused(String sentence) {
        return new StartRefused(sentence, REMEDY);
    }
}
