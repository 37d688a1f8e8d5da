package org.ventanilla.efirma.signature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.Refusal;

/**
 * A CMS signature as it was read, nothing believed yet.
 *
 * @param signed the whole
 * @param signers who signed
 * @param certificates every certificate in it
 */
record Envelope(SignedData signed, List<SignerInfo> signers, List<X509CertificateHolder> certificates) {

    /** Reads what came in; throws {@link Refused} unless it is CMS to the last byte. */
    static Envelope read(byte[] cms) {
        if (cms.length > SignaturePolicy.MOST_BYTES)
            throw new Refused(Refusal.REJECT_TOO_LARGE, "it has at most " + SignaturePolicy.MOST_BYTES + " bytes");
        var outer = Der.read(cms);
        return Der.reading(() -> of(ContentInfo.getInstance(outer), cms));
    }

    /** Whether the content is elsewhere. */
    boolean isDetached() {
        return signed.getEncapContentInfo().getContent() == null;
    }

    /** Whether the content is plain bytes. */
    boolean holdsPlainContent() {
        return CMSObjectIdentifiers.data.equals(signed.getEncapContentInfo().getContentType());
    }

    /** Whether only one signer stands there, with nothing that nobody signed: no revocation lists, no unsigned attributes. */
    boolean isBare() {
        return signed.getVersion().hasValue(1)
                && signer().getVersion().hasValue(1)
                && !signer().getSID().isTagged()
                && signed.getDigestAlgorithms().size() == 1
                && signed.getCRLs() == null
                && signer().getUnauthenticatedAttributes() == null;
    }

    /** The one signer. */
    SignerInfo signer() {
        return signers.getFirst();
    }

    /** The digest algorithm that the whole announces. */
    AlgorithmIdentifier announcedDigest() {
        return Der.reading(() ->
                AlgorithmIdentifier.getInstance(signed.getDigestAlgorithms().getObjectAt(0)));
    }

    /** The certificates of the name and number that the signer gives for his own. */
    List<X509CertificateHolder> certificatesOfSigner() {
        return Der.reading(() -> {
            var wanted = IssuerAndSerialNumber.getInstance(signer().getSID().getId());
            return certificates.stream()
                    .filter(certificate -> wanted.getSerialNumber().hasValue(certificate.getSerialNumber())
                            && Arrays.equals(Der.encoded(wanted.getName()), Der.encoded(certificate.getIssuer())))
                    .toList();
        });
    }

    private static Envelope of(ContentInfo outer, byte[] cms) {
        Der.require(CMSObjectIdentifiers.signedData.equals(outer.getContentType()));
        var signed = SignedData.getInstance(outer.getContent());
        // Encoded anew it may only differ in the order of sets: whatever the parser skipped would be missing.
        Der.require(Der.encoded(new ContentInfo(outer.getContentType(), signed)).length == cms.length);
        return new Envelope(
                signed,
                StreamSupport.stream(signed.getSignerInfos().spliterator(), false)
                        .map(Envelope::signer)
                        .toList(),
                certificates(signed.getCertificates()));
    }

    /** The parser takes any tag for that of the attributes, so the signer must be encoded anew just as it came. */
    private static SignerInfo signer(ASN1Encodable sent) {
        var signer = SignerInfo.getInstance(sent);
        Der.require(Arrays.equals(Der.encoded(signer), Der.encoded((ASN1Object) sent)));
        return signer;
    }

    private static List<X509CertificateHolder> certificates(@Nullable ASN1Set all) {
        return Optional.ofNullable(all).stream()
                .flatMap(set -> StreamSupport.stream(set.spliterator(), false))
                .map(each -> new X509CertificateHolder(Certificate.getInstance(each)))
                .toList();
    }
}
