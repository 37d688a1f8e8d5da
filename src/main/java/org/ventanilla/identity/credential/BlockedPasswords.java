package org.ventanilla.identity.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/**
 * The 100,000 commonest passwords of known leaks, commonest first, as the library nbvcxz ships them. Kept as sorted 64-bit digests: 800 KB,
 * read once.
 */
final class BlockedPasswords {

    private static final String LIST = "dictionaries/passwords.txt";
    private static final int COMMONEST = 10_000;

    private final long[] all;
    private final long[] commonest;

    private BlockedPasswords(long[] all, long[] commonest) {
        this.all = all;
        this.commonest = commonest;
    }

    /** Reads the list of the class path. */
    static BlockedPasswords load() {
        var entries = entries();
        return new BlockedPasswords(digests(entries), digests(entries.subList(0, COMMONEST)));
    }

    /** All entries, commonest first, in lower case. */
    static List<String> entries() {
        try {
            return new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many different entries there are. */
    int size() {
        return all.length;
    }

    /** Whether this text, in lower case, is an entry. */
    boolean contains(String text) {
        return Arrays.binarySearch(all, digest(sha256(), text)) >= 0;
    }

    /** Whether this text, in lower case, is among the 10,000 commonest entries. */
    boolean isAmongCommonest(String text) {
        return Arrays.binarySearch(commonest, digest(sha256(), text)) >= 0;
    }

    private static long[] digests(List<String> entries) {
        var sha256 = sha256();
        return entries.stream()
                .mapToLong(entry -> digest(sha256, entry))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long digest(MessageDigest sha256, String text) {
        return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
