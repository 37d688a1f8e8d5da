package org.ventanilla.support;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A certificate with its private key.
 *
 * @param key the private key
 * @param certificate the certificate
 */
public record TestEfirma(PrivateKey key, X509CertificateHolder certificate) {

    private static final ASN1ObjectIdentifier TRIPLE_DES = PKCSObjectIdentifiers.des_EDE3_CBC;

    /** The {@code .cer} file. */
    public byte[] cer() {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The {@code .key} file: PBES2 with 2048 rounds of PBKDF2 and 3DES, as SAT's. */
    public byte[] encryptedKey(String password) {
        try {
            var encryptor = new JceOpenSSLPKCS8EncryptorBuilder(TRIPLE_DES)
                    .setProvider(new BouncyCastleProvider())
                    .setPassword(password.toCharArray())
                    .setIterationCount(2048)
                    .build();
            return new JcaPKCS8Generator(key, encryptor).generate().getContent();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate as Java knows it. */
    public X509Certificate x509() {
        return TestAuthority.converted(certificate);
    }
}
