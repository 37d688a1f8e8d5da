package org.ventanilla.efirma.web;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** How a private key is encrypted (PBES2), with the password in UTF-8. */
enum KeyLock {
    OF_THE_TAX_AUTHORITY("DESede", 24, 8, "1.2.840.113549.3.7", "SHA1", 7),
    TRIPLE_DES_SHA256("DESede", 24, 8, "1.2.840.113549.3.7", "SHA256", 9),
    AES128_SHA1("AES", 16, 16, "2.16.840.1.101.3.4.1.2", "SHA1", 7),
    AES128_SHA384("AES", 16, 16, "2.16.840.1.101.3.4.1.2", "SHA384", 10),
    AES192_SHA256("AES", 24, 16, "2.16.840.1.101.3.4.1.22", "SHA256", 9),
    AES256_SHA256("AES", 32, 16, "2.16.840.1.101.3.4.1.42", "SHA256", 9),
    AES256_SHA512("AES", 32, 16, "2.16.840.1.101.3.4.1.42", "SHA512", 11);

    private static final int ITERATIONS = 2048;

    private final String algorithm;
    private final int keyBytes;
    private final int block;
    private final String cipher;
    private final String digest;
    private final String function;

    KeyLock(String algorithm, int keyBytes, int block, String cipher, String digest, int function) {
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.block = block;
        this.cipher = cipher;
        this.digest = digest;
        this.function = "1.2.840.113549.2." + function;
    }

    /** The key file. */
    byte[] apply(PrivateKey key, String password) {
        var salt = random(8);
        var vector = random(block);
        try {
            var secret = SecretKeyFactory.getInstance("PBKDF2WithHmac" + digest)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, keyBytes * 8))
                    .getEncoded();
            var encryption = Cipher.getInstance(algorithm + "/CBC/PKCS5Padding");
            encryption.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, algorithm), new IvParameterSpec(vector));
            var derivation = new KeyDerivationFunc(
                    PKCSObjectIdentifiers.id_PBKDF2,
                    new PBKDF2Params(
                            salt,
                            ITERATIONS,
                            new AlgorithmIdentifier(new ASN1ObjectIdentifier(function), DERNull.INSTANCE)));
            var scheme = new PBES2Parameters(
                    derivation, new EncryptionScheme(new ASN1ObjectIdentifier(cipher), new DEROctetString(vector)));
            return new EncryptedPrivateKeyInfo(
                            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, scheme),
                            encryption.doFinal(key.getEncoded()))
                    .getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
