package org.ventanilla.efirma.revocation;

import java.io.IOException;
import java.security.SecureRandom;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A question about one certificate.
 *
 * @param certificate which certificate of which issuer
 * @param nonce a fresh number, DER of an OCTET STRING, that the answer must repeat
 * @param encoded the question in DER
 */
record OcspQuestion(CertificateID certificate, byte[] nonce, byte[] encoded) {

    /** The length that RFC 9654 asks for and RFC 8954 still allows. */
    private static final int NONCE_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    static OcspQuestion about(X509CertificateHolder certificate, X509CertificateHolder issuer, CertIdDigest digest)
            throws IOException, OCSPException, OperatorCreationException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var id = new CertificateID(digests.get(algorithm(digest)), issuer, certificate.getSerialNumber());
        var random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        var nonce = new DEROctetString(random).getEncoded();
        var extension = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce);
        var question = new OCSPReqBuilder()
                .addRequest(id)
                .setRequestExtensions(new Extensions(extension))
                .build();
        return new OcspQuestion(id, nonce, question.getEncoded());
    }

    private static AlgorithmIdentifier algorithm(CertIdDigest digest) {
        return switch (digest) {
            case SHA1 -> CertificateID.HASH_SHA1;
            case SHA256 -> new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        };
    }
}
