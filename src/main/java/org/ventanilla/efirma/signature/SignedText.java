package org.ventanilla.efirma.signature;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;

/**
 * What was signed, beside what should have been.
 *
 * @param signer who signed
 * @param attributes what he signed beside the digest
 * @param content the bytes that should have been signed: our own copy
 */
record SignedText(Signer signer, SignedAttributes attributes, byte[] content) {

    static SignedText of(Signer signer, byte[] content) {
        return new SignedText(signer, SignedAttributes.read(signer.attributes()), content);
    }

    boolean speaksOfPlainContent() {
        return CMSObjectIdentifiers.data.equals(attributes.contentType());
    }

    boolean isCades() {
        return attributes.areOfCades();
    }

    /** Whether the algorithms under the signature are those outside of it, where the signer tells (RFC 6211). */
    boolean usesAlgorithmsThatWereMeant() {
        var meant = attributes.algorithms();
        return meant == null
                || (meant.getDigestAlgorithm().equals(signer.info().getDigestAlgorithm())
                        && signer.info().getDigestEncryptionAlgorithm().equals(meant.getSignatureAlgorithm()));
    }

    boolean isOurText() {
        return Arrays.equals(attributes.messageDigest(), signer.rule().of(content));
    }

    /** Whether the certificate that is named as the signer's is the one that was found. */
    boolean namesItsCertificate() {
        return Der.reading(() -> {
            var named = Objects.requireNonNull(attributes.certificate()).getCerts();
            return named.length > 0 && isOurs(named[0]);
        });
    }

    boolean hasItsSignature() {
        return signer.signed(attributes.encoded());
    }

    Instant signedAt() {
        return Objects.requireNonNull(attributes.signedAt());
    }

    private boolean isOurs(ESSCertIDv2 named) {
        return NISTObjectIdentifiers.id_sha256.equals(named.getHashAlgorithm().getAlgorithm())
                && Arrays.equals(named.getCertHash(), signer.certificateDigest())
                && (named.getIssuerSerial() == null || isOurs(named.getIssuerSerial()));
    }

    private boolean isOurs(IssuerSerial named) {
        var names = named.getIssuer().getNames();
        return names.length == 1
                && names[0].getTagNo() == GeneralName.directoryName
                && signer.hasIssuer(Der.encoded(X500Name.getInstance(names[0].getName())))
                && named.getSerial().hasValue(signer.certificate().getSerialNumber());
    }
}
