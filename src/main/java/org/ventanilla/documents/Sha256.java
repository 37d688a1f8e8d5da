package org.ventanilla.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 small hexadecimal digits
 */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_LENGTH = 16;

    /** Refuses any other form. */
    public Sha256 {
        if (!FORM.matcher(hex).matches()) throw new IllegalArgumentException("not a SHA-256 digest");
    }

    /** The digest of these bytes. */
    public static Sha256 of(byte[] content) {
        try {
            return ofBytes(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest of a text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest whose 32 bytes these are. */
    public static Sha256 ofBytes(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** Reads what a person typed; empty when it is no digest. */
    public static Optional<Sha256> read(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return FORM.matcher(plain).matches() ? Optional.of(new Sha256(plain)) : Optional.empty();
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first 64 bits in groups of four digits, short enough to compare by eye: {@code 7f3a 91c4 0be8 d25e}. */
    public String brief() {
        return hex.substring(0, SHORT_LENGTH).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
