package org.ventanilla.efirma;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Reads the seal's key from the PKCS#12 file of the settings and refuses one that must not seal. */
class SealKeystore implements SealKeySource {

    private final EfirmaSettings settings;
    private final SealKeyRules rules;

    SealKeystore(EfirmaSettings settings, Clock clock) {
        this.settings = settings;
        this.rules = new SealKeyRules(clock);
    }

    @Override
    public SealKey load() {
        var file = file();
        var key = read(file);
        rules.check(key, file);
        return key;
    }

    private Path file() {
        if (settings.sealKeystore().isBlank())
            throw SealKeyRefused.because(
                    "The seal key is missing: no PKCS#12 file is named in VENTANILLA_SEAL_KEYSTORE.");
        var file = Path.of(settings.sealKeystore());
        if (!Files.isReadable(file))
            throw SealKeyRefused.because("The seal key " + file + " does not exist or cannot be read.");
        if (readableByOthers(file))
            throw SealKeyRefused.because(
                    "The seal key " + file + " may be read by other users: take that right away (chmod o-r).");
        return file;
    }

    private static boolean readableByOthers(Path file) {
        try {
            return Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException e) {
            throw SealKeyRefused.because("The rights of the seal key " + file + " cannot be read.", e);
        }
    }

    private SealKey read(Path file) {
        var password = settings.sealPassword().toCharArray();
        try (var content = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(content, password);
            return onlyKeyOf(store, password, file);
        } catch (IOException | GeneralSecurityException e) {
            throw SealKeyRefused.because(
                    "The seal key " + file + " is not a PKCS#12 file that VENTANILLA_SEAL_PASSWORD opens.", e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static SealKey onlyKeyOf(KeyStore store, char[] password, Path file) throws GeneralSecurityException {
        var aliases = keyAliases(store);
        if (aliases.size() != 1)
            throw SealKeyRefused.because(
                    "The seal key " + file + " must hold exactly one private key; it holds " + aliases.size() + ".");
        var alias = aliases.getFirst();
        var key = (PrivateKey) store.getKey(alias, password);
        return new SealKey(key, certificates(store.getCertificateChain(alias)));
    }

    private static List<String> keyAliases(KeyStore store) throws GeneralSecurityException {
        var aliases = Collections.list(store.aliases());
        for (var alias : List.copyOf(aliases))
            if (!store.entryInstanceOf(alias, KeyStore.PrivateKeyEntry.class)) aliases.remove(alias);
        return aliases;
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
