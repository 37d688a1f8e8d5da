package org.ventanilla.demo.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Private keys with their certificates in a PKCS#12 file that only its owner may read. */
public final class OwnersKeys {

    /** The rights of the file protect the keys; a password in the source would only pretend to. */
    private static final char[] NO_PASSWORD = {};

    private final KeyStore store;

    private OwnersKeys(KeyStore store) {
        this.store = store;
    }

    /** None yet. */
    public static OwnersKeys none() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return new OwnersKeys(store);
    }

    /** Those of the file. */
    public static OwnersKeys read(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var input = Files.newInputStream(file)) {
            store.load(input, NO_PASSWORD);
        }
        return new OwnersKeys(store);
    }

    /** Adds a key. */
    public OwnersKeys with(String alias, PrivateKey key, X509Certificate... chain) throws GeneralSecurityException {
        store.setKeyEntry(alias, key, NO_PASSWORD, chain);
        return this;
    }

    /** The key of this name. */
    public PrivateKey key(String alias) throws GeneralSecurityException {
        return (PrivateKey) store.getKey(alias, NO_PASSWORD);
    }

    /** The certificate of the key of this name. */
    public X509Certificate certificate(String alias) throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(alias);
    }

    /** Keeps them in the file. */
    public void keep(Path file) throws IOException, GeneralSecurityException {
        var content = new ByteArrayOutputStream();
        store.store(content, NO_PASSWORD);
        OwnersFile.keep(file, content.toByteArray());
    }
}
