package org.ventanilla.demo.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** Questions to a responder. */
final class Question {

    static final byte[] NONCE = "a nonce of sixteen bytes or more".getBytes(StandardCharsets.US_ASCII);

    private Question() {}

    static byte[] about(String name) {
        return about(
                Issued.AUTHORITY.keys().issuer().holder(), Issued.holder(name).getSerialNumber());
    }

    static byte[] about(X509CertificateHolder issuer, BigInteger serial) {
        return about(issuer, serial, CertificateID.HASH_SHA1.getAlgorithm());
    }

    static byte[] about(X509CertificateHolder issuer, BigInteger serial, ASN1ObjectIdentifier digest) {
        try {
            var calculator = new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(digest));
            return new OCSPReqBuilder()
                    .addRequest(new CertificateID(calculator, issuer, serial))
                    .setRequestExtensions(new Extensions(new Extension(
                            OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(NONCE).getEncoded())))
                    .build()
                    .getEncoded();
        } catch (OCSPException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
