package org.ventanilla.demo.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** How a private key is protected in its {@code .key} file: PKCS#8, PBES2. Salt and first block are drawn by chance. */
enum KeyEncryption {
    /** As the tax authority's program does: 3DES, and the default function of PBKDF2, which is not named. */
    TAX_AUTHORITY("PBKDF2WithHmacSHA1", "DESede", 192, 8, PKCSObjectIdentifiers.des_EDE3_CBC),
    /** As newer programs do. */
    MODERN("PBKDF2WithHmacSHA256", "AES", 256, 16, NISTObjectIdentifiers.id_aes256_CBC);

    private static final int ITERATIONS = 2048;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String derivation;
    private final String cipher;
    private final int keyBits;
    private final int block;
    private final String scheme;

    KeyEncryption(String derivation, String cipher, int keyBits, int block, ASN1ObjectIdentifier scheme) {
        this.derivation = derivation;
        this.cipher = cipher;
        this.keyBits = keyBits;
        this.block = block;
        this.scheme = scheme.getId();
    }

    /** DER of the file. */
    byte[] encrypt(PrivateKey key, String password) throws GeneralSecurityException, IOException {
        var salt = random();
        var first = random();
        var encryption = Cipher.getInstance(cipher + "/CBC/PKCS5Padding");
        encryption.init(Cipher.ENCRYPT_MODE, derived(password, salt), new IvParameterSpec(first));

        var parameters = new PBES2Parameters(
                new KeyDerivationFunc(PKCSObjectIdentifiers.id_PBKDF2, derivedWith(salt)),
                new EncryptionScheme(new ASN1ObjectIdentifier(scheme), new DEROctetString(first)));
        var algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBES2, parameters);
        return new EncryptedPrivateKeyInfo(algorithm, encryption.doFinal(key.getEncoded()))
                .getEncoded(ASN1Encoding.DER);
    }

    private SecretKeySpec derived(String password, byte[] salt) throws GeneralSecurityException {
        var specification = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, keyBits);
        var secret = SecretKeyFactory.getInstance(derivation).generateSecret(specification);
        return new SecretKeySpec(secret.getEncoded(), cipher);
    }

    private PBKDF2Params derivedWith(byte[] salt) {
        if (this == TAX_AUTHORITY) return new PBKDF2Params(salt, ITERATIONS);
        var function = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE);
        return new PBKDF2Params(salt, ITERATIONS, function);
    }

    private byte[] random() {
        var bytes = new byte[block];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
