package org.ventanilla.efirma;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.ventanilla.core.StartRefused;

/** What a key must be to seal for the institution in production. */
record SealKeyRules(Clock clock) {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int LEAST_RSA_BITS = 2048;

    /** Throws {@link StartRefused} with the first reason against the key. */
    void check(SealKey key, Path file) {
        var certificate = key.certificate();
        if (isForDemonstration(certificate))
            throw SealKeyRefused.because(
                    "The seal key " + file + " was made for a demonstration and cannot seal in production.");
        checkValidity(certificate, file);
        if (!maySign(certificate))
            throw SealKeyRefused.because("The certificate of the seal key " + file + " is not meant for signatures.");
        if (!isStrong(certificate))
            throw SealKeyRefused.because(
                    "The seal key " + file + " is not an RSA key of " + LEAST_RSA_BITS + " bits or more.");
    }

    private void checkValidity(X509Certificate certificate, Path file) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
        } catch (CertificateExpiredException e) {
            throw SealKeyRefused.because(
                    "The certificate of the seal key " + file + " expired at "
                            + certificate.getNotAfter().toInstant() + ".",
                    e);
        } catch (CertificateNotYetValidException e) {
            throw SealKeyRefused.because(
                    "The certificate of the seal key " + file + " is not valid before "
                            + certificate.getNotBefore().toInstant() + ".",
                    e);
        }
    }

    private static boolean isForDemonstration(X509Certificate certificate) {
        var encoded = certificate.getExtensionValue(Extension.certificatePolicies.getId());
        if (encoded == null) return false;
        try {
            var policies = CertificatePolicies.getInstance(JcaX509ExtensionUtils.parseExtensionValue(encoded));
            return Arrays.stream(policies.getPolicyInformation())
                    .map(PolicyInformation::getPolicyIdentifier)
                    .anyMatch(policy -> policy.getId().equals(SealKey.DEMONSTRATION_POLICY));
        } catch (IOException e) {
            throw SealKeyRefused.because("The certificate policies of the seal key cannot be read.", e);
        }
    }

    private static boolean maySign(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    private static boolean isStrong(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
    }
}
