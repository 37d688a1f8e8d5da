package org.ventanilla.support;

import java.io.IOException;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** An OCSP answer in the making: it begins as the good answer of an authority's own delegate, and a test changes what it wants changed. */
public final class OcspReply {

    private static final long WINDOW_SECONDS = 60;

    private CertificateID about;
    private @Nullable Extension nonce;
    private @Nullable CertificateStatus status = CertificateStatus.GOOD;
    private Instant producedAt = Clock.systemUTC().instant();
    private Instant thisUpdate = producedAt;
    private @Nullable Instant nextUpdate = producedAt.plusSeconds(WINDOW_SECONDS);
    private PrivateKey key;
    private X509CertificateHolder signer;
    private List<X509CertificateHolder> certificates;
    private String algorithm = "SHA256withRSA";
    private int times = 1;

    private OcspReply(OCSPReq question, TestAuthority authority) {
        about = question.getRequestList()[0].getCertID();
        nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        var delegate = delegateOf(authority).issue();
        key = delegate.key();
        signer = delegate.certificate();
        certificates = List.of(signer);
    }

    /** Begins the answer of this authority to a question. */
    public static OcspReply to(byte[] question, TestAuthority authority) {
        try {
            return new OcspReply(new OCSPReq(question), authority);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate for signing answers that an authority gives to its delegate, to be changed. */
    public static CertificateDraft delegateOf(TestAuthority authority) {
        return authority
                .ownDraft()
                .subject(new X500Name("CN=SERVICIO OCSP,O=Ventanilla (pruebas),C=MX"))
                .keys(TestKeys.rsa("OCSP responder"))
                .issuedBy(authority.certificate().getSubject(), authority.keys())
                .withoutExtension(Extension.keyUsage)
                .extension(Extension.basicConstraints, true, new BasicConstraints(false))
                .extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
    }

    /** Saying this of the certificate; null says good. */
    public OcspReply status(@Nullable CertificateStatus said) {
        status = said;
        return this;
    }

    /** About this certificate instead of the one asked for. */
    public OcspReply about(CertificateID other) {
        about = other;
        return this;
    }

    /** With so many statements about the certificate. */
    public OcspReply times(int statements) {
        times = statements;
        return this;
    }

    /** With this nonce, DER of an OCTET STRING; null leaves it out. */
    public OcspReply nonce(byte @Nullable [] value) {
        nonce = value == null ? null : new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, value);
        return this;
    }

    /** Made at this time. */
    public OcspReply producedAt(Instant at) {
        producedAt = at;
        return this;
    }

    /** True between these instants; no end for null. */
    public OcspReply between(Instant from, @Nullable Instant until) {
        thisUpdate = from;
        nextUpdate = until;
        return this;
    }

    /** Signed by this one, whose certificate comes along. */
    public OcspReply signedBy(TestEfirma other) {
        return signedBy(other.key(), other.certificate()).bringing(List.of(other.certificate()));
    }

    /** Signed with this key in the name of this certificate. */
    public OcspReply signedBy(PrivateKey otherKey, X509CertificateHolder named) {
        key = otherKey;
        signer = named;
        return this;
    }

    /** With these certificates in it. */
    public OcspReply bringing(List<X509CertificateHolder> others) {
        certificates = others;
        return this;
    }

    /** Signed with this algorithm of Java's. */
    public OcspReply signedWith(String signature) {
        algorithm = signature;
        return this;
    }

    /** The answer in DER. */
    public byte[] encoded() {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var builder = new BasicOCSPRespBuilder(
                    new RespID(signer.getSubjectPublicKeyInfo(), digests.get(RespID.HASH_SHA1)));
            for (int i = 0; i < times; i++)
                builder.addResponse(
                        about, status, Date.from(thisUpdate), nextUpdate == null ? null : Date.from(nextUpdate), null);
            if (nonce != null) builder.setResponseExtensions(new Extensions(nonce));
            var basic = builder.build(
                    new JcaContentSignerBuilder(algorithm).build(key),
                    certificates.toArray(X509CertificateHolder[]::new),
                    Date.from(producedAt));
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, basic)
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
