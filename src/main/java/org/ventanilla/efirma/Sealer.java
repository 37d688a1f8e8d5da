package org.ventanilla.efirma;

import java.security.cert.X509Certificate;

/** The institution's electronic seal. The private key stays in this module. */
public interface Sealer {

    /**
     * Seals a SHA-256 digest.
     *
     * @return a detached CAdES-BES signature (DER), with signing-certificate-v2 and the certificate, without signing-time, as PAdES
     *     baseline B wants it
     */
    byte[] sealDigest(byte[] sha256);

    /** Seals a text (the original chain): detached CAdES-BES over its UTF-8 bytes. */
    Seal seal(String originalChain);

    /** The certificate with which seals are verified now. */
    X509Certificate certificate();
}
