package org.ventanilla.efirma;

import java.security.cert.X509Certificate;

/** The institution's electronic seal. The private key stays in this module. */
public interface Sealer {

    /**
     * Seals a SHA-256 digest.
     *
     * @param sha256 the 32 bytes of the digest
     * @return a detached CAdES-BES signature (DER), with signing-certificate-v2 and the certificate chain, without signing-time, as PAdES
     *     baseline B wants it
     * @throws org.ventanilla.core.RuleViolation {@code efirma.error.seal-unavailable} while the certificate is not valid at business time;
     *     nothing that only reads is touched by it
     */
    byte[] sealDigest(byte[] sha256);

    /** Length of every seal in bytes: the key is RSA, so that it does not depend on the digest. */
    int sealLength();

    /** The certificate with which seals are verified now. */
    X509Certificate certificate();
}
