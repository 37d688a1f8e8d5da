package org.ventanilla.demo.authority;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Number of a certificate as people know it: 20 digits, whose characters are the bytes of the serial number.
 *
 * @param digits the 20 digits
 */
record CertificateNumber(String digits) {

    /** No authority in use has it. */
    private static final String AUTHORITY = "990010000009";

    static CertificateNumber of(int sequence) {
        return new CertificateNumber(AUTHORITY + "%08d".formatted(sequence));
    }

    BigInteger serial() {
        return new BigInteger(digits.getBytes(StandardCharsets.US_ASCII));
    }
}
