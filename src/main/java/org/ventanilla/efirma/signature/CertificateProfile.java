package org.ventanilla.efirma.signature;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What a certificate is for, by its extensions. An e.firma may sign and bind, protect mail and identify a client; a seal certificate (CSD)
 * lacks the last two and names a branch.
 *
 * @param certificate the certificate
 */
record CertificateProfile(X509CertificateHolder certificate) {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(Extension.basicConstraints, Extension.keyUsage, Extension.extendedKeyUsage);

    boolean isOfEfirma() {
        return !isAuthority() && maySign() && servesPersons() && namesNoBranch() && isUnderstood();
    }

    boolean isAuthority() {
        return extension(Extension.basicConstraints, BasicConstraints::getInstance)
                .map(BasicConstraints::isCA)
                .orElse(false);
    }

    /** Whether it may issue certificates with so many authorities between it and the signer's. */
    boolean mayIssueAbove(int authorities) {
        return isAuthority()
                && isUnderstood()
                && usedFor(KeyUsage.keyCertSign)
                && extension(Extension.basicConstraints, BasicConstraints::getInstance)
                        .map(BasicConstraints::getPathLenConstraintInteger)
                        .map(limit -> limit.getValue().compareTo(BigInteger.valueOf(authorities)) >= 0)
                        .orElse(true);
    }

    private boolean maySign() {
        return usedFor(KeyUsage.digitalSignature) && usedFor(KeyUsage.nonRepudiation);
    }

    private boolean servesPersons() {
        return extension(Extension.extendedKeyUsage, ExtendedKeyUsage::getInstance)
                .filter(usage -> usage.hasKeyPurposeId(KeyPurposeId.id_kp_emailProtection)
                        && usage.hasKeyPurposeId(KeyPurposeId.id_kp_clientAuth))
                .isPresent();
    }

    private boolean namesNoBranch() {
        return certificate.getSubject().getRDNs(BCStyle.OU).length == 0;
    }

    /** Whether every extension that must be understood is. */
    private boolean isUnderstood() {
        return UNDERSTOOD.containsAll(certificate.getCriticalExtensionOIDs());
    }

    private boolean usedFor(int bits) {
        return extension(Extension.keyUsage, KeyUsage::getInstance)
                .filter(usage -> usage.hasUsages(bits))
                .isPresent();
    }

    private <T> Optional<T> extension(ASN1ObjectIdentifier type, Function<ASN1Primitive, T> reader) {
        return Der.reading(() -> Optional.ofNullable(certificate.getExtension(type))
                .map(extension -> Der.read(extension.getExtnValue().getOctets()))
                .map(reader));
    }
}
