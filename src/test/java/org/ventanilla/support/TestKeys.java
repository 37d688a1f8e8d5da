package org.ventanilla.support;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Key pairs by name, made once in a run, because RSA keys take long to make. */
public final class TestKeys {

    private static final Map<String, KeyPair> KEPT = new ConcurrentHashMap<>();

    private TestKeys() {}

    /** The RSA key of 2048 bits with this name. */
    public static KeyPair rsa(String name) {
        return rsa(name, 2048);
    }

    /** The RSA key of this size with this name. */
    public static KeyPair rsa(String name, int bits) {
        return KEPT.computeIfAbsent("RSA " + bits + " " + name, key -> pair("RSA", bits));
    }

    /** The key on the curve P-256 with this name. */
    public static KeyPair curve(String name) {
        return KEPT.computeIfAbsent("EC " + name, key -> pair("EC", 256));
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
