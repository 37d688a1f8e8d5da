package org.ventanilla.efirma.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds secrets in what somebody sent, in whatever common way they are written: bytes, hexadecimal, Base64 at any alignment, numbers in
 * decimal, percent-encoded. A part of 24 bytes is enough.
 */
final class Leaks {

    private static final int WINDOW = 12;

    /** Structure in front of the encrypted octets, the same in every key file. */
    private static final int HEAD = 80;

    private final Map<String, byte[]> secrets = new LinkedHashMap<>();

    /** Everything of a credential that must stay with its owner; the modulus is public, so it does not count. */
    static Leaks of(Credential credential) {
        var leaks = new Leaks();
        var open = credential.privateKey();
        leaks.secrets.put("password", credential.password().getBytes(UTF_8));
        leaks.secrets.put("key file", Arrays.copyOfRange(credential.key(), HEAD, credential.key().length));
        leaks.secrets.put("private exponent", bytes(open.getPrivateExponent()));
        leaks.secrets.put("first prime", bytes(open.getPrimeP()));
        leaks.secrets.put("second prime", bytes(open.getPrimeQ()));
        leaks.secrets.put("first exponent", bytes(open.getPrimeExponentP()));
        leaks.secrets.put("second exponent", bytes(open.getPrimeExponentQ()));
        leaks.secrets.put("coefficient", bytes(open.getCrtCoefficient()));
        return leaks;
    }

    /** Names of the secrets of which something is in there. */
    List<String> in(byte[] sent) {
        var text = new String(sent, ISO_8859_1);
        var lower = text.toLowerCase(Locale.ROOT);
        return secrets.entrySet().stream()
                .filter(secret -> windows(secret.getValue()).stream().anyMatch(window -> isIn(window, text, lower)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isIn(byte[] window, String text, String lower) {
        return text.contains(new String(window, ISO_8859_1))
                || lower.contains(HexFormat.of().formatHex(window))
                || text.contains(decimal(window, ","))
                || text.contains(decimal(window, ", "))
                || text.contains(URLEncoder.encode(new String(window, ISO_8859_1), ISO_8859_1))
                || text.contains(URLEncoder.encode(new String(window, UTF_8), UTF_8))
                || text.contains(
                        URLEncoder.encode(new String(window, UTF_8), UTF_8).replace("+", "%20"))
                || base64(window).stream().anyMatch(text::contains);
    }

    private static List<byte[]> windows(byte[] secret) {
        if (secret.length < 2 * WINDOW) return List.of(secret);
        return IntStream.iterate(0, start -> start + WINDOW <= secret.length, start -> start + WINDOW)
                .mapToObj(start -> Arrays.copyOfRange(secret, start, start + WINDOW))
                .toList();
    }

    /** At each of three alignments, the digits that depend on the window alone; in both alphabets. */
    private static List<String> base64(byte[] window) {
        var found = new ArrayList<String>();
        for (int before = 0; before < 3; before++) {
            var shifted = new byte[before + window.length];
            System.arraycopy(window, 0, shifted, before, window.length);
            int begin = (before * 8 + 5) / 6;
            int end = shifted.length * 8 / 6;
            found.add(Base64.getEncoder().encodeToString(shifted).substring(begin, end));
            found.add(Base64.getUrlEncoder().encodeToString(shifted).substring(begin, end));
        }
        return found;
    }

    private static String decimal(byte[] window, String between) {
        return IntStream.range(0, window.length)
                .mapToObj(place -> String.valueOf(window[place] & 0xff))
                .collect(Collectors.joining(between));
    }

    private static byte[] bytes(BigInteger number) {
        return number.toByteArray();
    }
}
