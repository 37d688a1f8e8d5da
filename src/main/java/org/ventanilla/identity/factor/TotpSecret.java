package org.ventanilla.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/** A secret that the portal and an authenticator app share: 160 random bits, as RFC 4226 recommends. */
public final class TotpSecret {

    private static final int BYTES = 20;
    private static final String ISSUER = "Ventanilla";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    /** The secret of these twenty bytes. */
    public TotpSecret(byte[] bytes) {
        if (bytes.length != BYTES) throw new IllegalArgumentException("a secret has twenty bytes");

        this.bytes = bytes.clone();
    }

    /** A new secret. */
    public static TotpSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    /** What a person types into an app that reads no QR: eight groups of four letters and digits. */
    public String text() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the QR says to the app; the account is shown there under this name. */
    String address(String accountName) {
        var label = ISSUER + ":"
                + URLEncoder.encode(accountName, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(label, base32(), ISSUER);
    }

    private String base32() {
        return Base32.encode(bytes, Base32.STANDARD);
    }

    @Override
    public String toString() {
        return "TotpSecret[hidden]";
    }
}
