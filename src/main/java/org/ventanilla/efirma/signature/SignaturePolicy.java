package org.ventanilla.efirma.signature;

import java.time.Duration;

/**
 * What may count as an e.firma signature, where the standards leave a choice: SHA-384 and SHA-512 count beside SHA-256, the stated time of
 * signing must be there, certificates of others may ride along and are never looked at, PEM is refused as everything that is not DER. All
 * that is signed must be DER to the order of its sets; of what is not, only the order of certificates is free. Attributes that are unknown
 * do not disturb when they are signed, and refuse the signature when they are not.
 */
final class SignaturePolicy {

    /** Most bytes of a signature. */
    static final int MOST_BYTES = 64 * 1024;

    /** Deepest nesting of its parts. */
    static final int MOST_DEPTH = 32;

    /** Most authorities between a certificate and trust. */
    static final int MOST_AUTHORITIES = 4;

    /** Fewest and most bits of an RSA key, and its only exponent. */
    static final int LEAST_KEY_BITS = 2048;

    static final int MOST_KEY_BITS = 4096;
    static final int KEY_EXPONENT = 65_537;

    /** How far a signer's clock may be off. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    /** Changes with every change of the checks that may change a verdict. */
    private static final String VERSION = "efirma-1";

    private SignaturePolicy() {}

    /** Version of the checks together with that of the trust store. */
    static String version(String trustStoreVersion) {
        return VERSION + "+" + trustStoreVersion;
    }
}
