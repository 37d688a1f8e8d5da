package org.ventanilla.efirma.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The public key of a certificate.
 *
 * @param modulus the modulus
 * @param exponent the public exponent
 */
record RsaKey(BigInteger modulus, BigInteger exponent) {

    /** The key of this certificate, where it is one of RSA. */
    static Optional<RsaKey> of(X509CertificateHolder certificate) {
        var subject = certificate.getSubjectPublicKeyInfo();
        if (!PKCSObjectIdentifiers.rsaEncryption.equals(subject.getAlgorithm().getAlgorithm())) return Optional.empty();
        return Der.reading(() -> {
            var key =
                    RSAPublicKey.getInstance(Der.read(subject.getPublicKeyData().getOctets()));
            return Optional.of(new RsaKey(key.getModulus(), key.getPublicExponent()));
        });
    }

    boolean isStrong() {
        return modulus.signum() > 0
                && modulus.bitLength() >= SignaturePolicy.LEAST_KEY_BITS
                && modulus.bitLength() <= SignaturePolicy.MOST_KEY_BITS
                && exponent.equals(BigInteger.valueOf(SignaturePolicy.KEY_EXPONENT));
    }

    /** Whether this signature over these bytes was made with the private half. */
    boolean signed(byte[] bytes, byte[] value, DigestRule rule) {
        try {
            var signature = Signature.getInstance(rule.javaSignature());
            signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent)));
            signature.update(bytes);
            return signature.verify(value);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }
}
