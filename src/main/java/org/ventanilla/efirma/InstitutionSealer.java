package org.ventanilla.efirma;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.ventanilla.core.RuleViolation;

/** Seals with the institution's key, while its certificate is valid at business time. */
class InstitutionSealer implements Sealer {

    private static final int SHA_256_LENGTH = 32;

    private final SealKey key;
    private final Clock clock;

    InstitutionSealer(SealKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public X509Certificate certificate() {
        return key.certificate();
    }

    /** Whether a seal made now would be good. */
    boolean ready() {
        var now = clock.instant();
        return !now.isBefore(notBefore()) && !now.isAfter(notAfter());
    }

    @Override
    public byte[] sealDigest(byte[] sha256) {
        if (sha256.length != SHA_256_LENGTH) throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
        if (!ready()) throw new RuleViolation("efirma.error.seal-unavailable");

        return cms(sha256);
    }

    @Override
    public int sealLength() {
        return cms(new byte[SHA_256_LENGTH]).length;
    }

    private byte[] cms(byte[] sha256) {
        try {
            return detachedCms(sha256);
        } catch (CMSException | OperatorCreationException | CertificateEncodingException | IOException e) {
            throw new IllegalStateException("the seal could not be made", e);
        }
    }

    private byte[] detachedCms(byte[] sha256)
            throws CMSException, OperatorCreationException, CertificateEncodingException, IOException {
        var certificate = new JcaX509CertificateHolder(certificate());
        var attributes = signedAttributes(sha256, certificate);
        var signer = new SignerInfoGeneratorBuilder(algorithm -> new KnownDigest(algorithm, sha256))
                .setSignedAttributeGenerator(parameters -> attributes)
                .build(contentSigner(), certificate);
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer);
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator.generate(new CMSAbsentContent(), false).getEncoded(ASN1Encoding.DER);
    }

    private ContentSigner contentSigner() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(key.key());
    }

    private static AttributeTable signedAttributes(byte[] sha256, X509CertificateHolder certificate)
            throws IOException {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(sha256))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signingCertificate(certificate))));
        return new AttributeTable(attributes);
    }

    private static SigningCertificateV2 signingCertificate(X509CertificateHolder certificate) throws IOException {
        var issuer = new IssuerSerial(
                new GeneralNames(new GeneralName(certificate.getIssuer())), certificate.getSerialNumber());
        return new SigningCertificateV2(new ESSCertIDv2(sha256(certificate.getEncoded()), issuer));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant notBefore() {
        return certificate().getNotBefore().toInstant();
    }

    private Instant notAfter() {
        return certificate().getNotAfter().toInstant();
    }
}
