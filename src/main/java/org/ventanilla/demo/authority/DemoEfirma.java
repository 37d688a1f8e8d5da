package org.ventanilla.demo.authority;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An e.firma of the demonstration, or what looks like one.
 *
 * @param name short name: of its files, and of the words that say what it is for
 * @param sequence last digits of its number
 * @param holder whom it names
 * @param representative who acts for the company; null for persons
 * @param notBefore first instant of its four years
 * @param password opens the key
 * @param trait what sets it apart
 */
record DemoEfirma(
        String name,
        int sequence,
        DemoParty holder,
        @Nullable DemoParty representative,
        Instant notBefore,
        String password,
        Trait trait) {

    private static final int YEARS = 4;

    /** What sets an e.firma apart. */
    enum Trait {
        /** Nothing. */
        PLAIN,
        /** Its key is encrypted as newer programs do. */
        MODERN_KEY,
        /** It is revoked. */
        REVOKED,
        /** It is a certificate for sealing invoices (CSD). */
        SEAL,
        /** An authority issued it that nobody trusts. */
        UNTRUSTED
    }

    Instant notAfter() {
        return notBefore.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    }

    CertificateNumber number() {
        return CertificateNumber.of(sequence);
    }

    boolean is(Trait wanted) {
        return trait == wanted;
    }
}
