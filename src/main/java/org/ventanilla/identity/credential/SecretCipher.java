package org.ventanilla.identity.credential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals small secrets that must be read again: AES-256-GCM under a key derived from the pepper for each purpose, bound to the account that
 * the secret is for. Who holds the database alone reads nothing, and a sealed secret moved to another account does not open.
 */
@Component
public class SecretCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Pepper pepper;

    SecretCipher(Pepper pepper) {
        this.pepper = pepper;
    }

    /** Seals a secret of this purpose and owner: nonce, then ciphertext and tag. */
    public byte[] seal(String purpose, String owner, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = transform(Cipher.ENCRYPT_MODE, purpose, owner, nonce, secret);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens what was sealed for the same purpose and owner; anything else is an {@link IllegalStateException}. */
    public byte[] open(String purpose, String owner, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return transform(
                Cipher.DECRYPT_MODE, purpose, owner, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] transform(int mode, String purpose, String owner, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            var key = new SecretKeySpec(pepper.mac("cipher", purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed secret does not open", e);
        }
    }
}
