package org.ventanilla.efirma.trust;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/** Reads the certificates of the trust store from its files. */
final class StoredCertificates {

    private static final long LARGEST_FILE = 1 << 20;
    private static final String PEM_BEGINS = "-----BEGIN ";

    private StoredCertificates() {}

    /** Every certificate once, each with the file in which it stands. */
    static Map<X509CertificateHolder, Path> in(List<String> places) {
        if (places.isEmpty())
            throw TrustStoreRefused.because(
                    "The trust store is missing: no directory or file is named in VENTANILLA_TRUST_STORE.");
        var found = new LinkedHashMap<X509CertificateHolder, Path>();
        for (var place : places)
            for (var file : files(path(place))) for (var certificate : read(file)) found.putIfAbsent(certificate, file);
        if (found.isEmpty())
            throw TrustStoreRefused.because(
                    "The trust store " + String.join(", ", places) + " is empty: it holds no certificate.");
        return found;
    }

    private static Path path(String place) {
        try {
            return Path.of(place.strip());
        } catch (InvalidPathException e) {
            throw TrustStoreRefused.because("The trust store " + place + " is not the path of a file.", e);
        }
    }

    private static List<Path> files(Path place) {
        if (!Files.isReadable(place))
            throw TrustStoreRefused.because("The trust store " + place + " does not exist or cannot be read.");
        if (!Files.isDirectory(place)) return List.of(place);

        try (var files = Files.list(place)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw TrustStoreRefused.because("The trust store " + place + " cannot be read.", e);
        }
    }

    private static List<X509CertificateHolder> read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) throw new IOException("too large");
            var content = Files.readAllBytes(file);
            var text = new String(content, StandardCharsets.ISO_8859_1);
            return text.contains(PEM_BEGINS) ? pem(text) : List.of(new X509CertificateHolder(content));
        } catch (IOException | IllegalArgumentException e) {
            throw TrustStoreRefused.because(
                    "The file " + file + " of the trust store cannot be read as a certificate in PEM or DER.", e);
        }
    }

    private static List<X509CertificateHolder> pem(String text) throws IOException {
        var certificates = new ArrayList<X509CertificateHolder>();
        try (var parser = new PEMParser(new StringReader(text))) {
            for (var object = parser.readObject(); object != null; object = parser.readObject()) {
                if (!(object instanceof X509CertificateHolder certificate)) throw new IOException("not a certificate");
                certificates.add(certificate);
            }
        }
        if (certificates.isEmpty()) throw new IOException("no certificate");
        return certificates;
    }
}
