package org.ventanilla.efirma.revocation;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.ventanilla.efirma.trust.CertificateFacts;

/**
 * Who may sign an answer: the issuer of the certificate, or somebody to whom that very issuer gave a certificate for signing answers. No
 * other chain counts, and no certificate of an answer is trusted for being in it.
 *
 * @param sha1 whether an answer may be signed with SHA-1
 */
record ResponderRules(boolean sha1) {

    private static final Map<ASN1ObjectIdentifier, String> SIGNATURES = Map.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA256withRSA",
            PKCSObjectIdentifiers.sha384WithRSAEncryption, "SHA384withRSA",
            PKCSObjectIdentifiers.sha512WithRSAEncryption, "SHA512withRSA");

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(Extension.basicConstraints, Extension.keyUsage, Extension.extendedKeyUsage);

    /** Throws the first reason why the answer is not one of this issuer's at this instant. */
    void check(BasicOCSPResp answer, X509CertificateHolder issuer, Instant now) throws NoAnswer {
        var algorithm = algorithm(answer);
        var signer = signer(answer, issuer);
        if (!signer.equals(issuer)) checkDelegate(signer, issuer, now);
        if (!CertificateFacts.hasStrongKey(signer)) throw new NoAnswer("the signer of the answer has a weak key");
        checkSignature(answer, signer, algorithm);
    }

    private String algorithm(BasicOCSPResp answer) throws NoAnswer {
        var algorithm = answer.getSignatureAlgOID();
        if (sha1 && algorithm.equals(PKCSObjectIdentifiers.sha1WithRSAEncryption)) return "SHA1withRSA";
        var name = SIGNATURES.get(algorithm);
        if (name == null)
            throw new NoAnswer("the answer is signed with an algorithm that is not allowed: " + algorithm);
        return name;
    }

    private static X509CertificateHolder signer(BasicOCSPResp answer, X509CertificateHolder issuer) throws NoAnswer {
        var id = answer.getResponderId().toASN1Primitive();
        if (names(id, issuer)) return issuer;
        return Arrays.stream(answer.getCerts())
                .filter(certificate -> names(id, certificate))
                .findFirst()
                .orElseThrow(() -> new NoAnswer("the certificate of the answer's signer is missing"));
    }

    private static boolean names(ResponderID id, X509CertificateHolder certificate) {
        if (id.getName() != null) return CertificateFacts.sameName(id.getName(), certificate.getSubject());
        var key = certificate.getSubjectPublicKeyInfo().getPublicKeyData().getBytes();
        return Arrays.equals(id.getKeyHash(), sha1(key));
    }

    private static void checkDelegate(X509CertificateHolder signer, X509CertificateHolder issuer, Instant now)
            throws NoAnswer {
        if (!CertificateFacts.isIssuedBy(signer, issuer))
            throw new NoAnswer("the signer of the answer has no certificate of the issuer");
        if (!maySignAnswers(signer)) throw new NoAnswer("the signer of the answer may not sign answers (OCSPSigning)");
        if (now.isBefore(signer.getNotBefore().toInstant())
                || now.isAfter(signer.getNotAfter().toInstant()))
            throw new NoAnswer("the certificate of the answer's signer is not valid now");
    }

    private static boolean maySignAnswers(X509CertificateHolder signer) {
        var extensions = signer.getExtensions();
        if (extensions == null || !UNDERSTOOD.containsAll(signer.getCriticalExtensionOIDs())) return false;
        var purposes = ExtendedKeyUsage.fromExtensions(extensions);
        var usage = KeyUsage.fromExtensions(extensions);
        return purposes != null
                && purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                && (usage == null || usage.hasUsages(KeyUsage.digitalSignature));
    }

    private static void checkSignature(BasicOCSPResp answer, X509CertificateHolder signer, String algorithm)
            throws NoAnswer {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initVerify(new JcaPEMKeyConverter().getPublicKey(signer.getSubjectPublicKeyInfo()));
            signature.update(answer.getTBSResponseData());
            if (signature.verify(answer.getSignature())) return;
        } catch (GeneralSecurityException | PEMException _) {
            throw new NoAnswer("the signature of the answer is wrong");
        }
        throw new NoAnswer("the signature of the answer is wrong");
    }

    /** RFC 6960 names keys by it; it protects nothing here. */
    private static byte[] sha1(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
