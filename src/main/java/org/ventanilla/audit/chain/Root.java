package org.ventanilla.audit.chain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * Commits to a batch of entries and to the root before it.
 *
 * @param number its place; the first is 1
 * @param previous code of the root before, in hexadecimal; zeros for the first
 * @param entries how many entries it commits to
 * @param linkedAt when, in real time
 * @param mac its own code, in hexadecimal
 */
record Root(long number, String previous, int entries, Instant linkedAt, String mac) {

    /** What stands before the first root. */
    static final String NOTHING = "0".repeat(64);

    private static final String VERSION = "ventanilla audit root 1";
    private static final Pattern LINE =
            Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64}) ([1-9][0-9]{0,8}) (\\S{20,30}) ([0-9a-f]{64})");

    /** The root over these codes of entries. */
    static Root over(long number, String previous, List<String> codes, Instant linkedAt, AuditKey key) {
        var mac = begin(number, previous, codes.size(), linkedAt, key);
        codes.forEach(code -> mac.update(Hex.bytes(code)));
        return new Root(number, previous, codes.size(), linkedAt, Hex.of(mac.doFinal()));
    }

    /** Begins its code again; what is left to add are the codes of the entries, each of the same length. */
    Mac beginAgain(AuditKey key) {
        return begin(number, previous, entries, linkedAt, key);
    }

    private static Mac begin(long number, String previous, int entries, Instant linkedAt, AuditKey key) {
        var mac = key.ofRoot();
        mac.update(CanonicalForm.of(
                List.of(VERSION, Long.toString(number), previous, Integer.toString(entries), linkedAt.toString())));
        return mac;
    }

    /** Its line in the file of roots. */
    String line() {
        return "%d %s %d %s %s".formatted(number, previous, entries, linkedAt, mac);
    }

    /** The root of a line; empty where the line is none. */
    static Optional<Root> ofLine(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(new Root(
                    Long.parseLong(found.group(1)),
                    found.group(2),
                    Integer.parseInt(found.group(3)),
                    Instant.parse(found.group(4)),
                    found.group(5)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
