package org.ventanilla.demo.authority;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.cert.X509CertificateHolder;
import org.springframework.mock.env.MockEnvironment;

/** An authority of the demonstration with its e.firmas, made once for all tests of a run. */
final class Issued {

    static final List<String> GOOD =
            List.of("fernanda", "luis", "renata", "flor", "nopal-azul", "julio", "dulces", "revocada");
    static final List<String> EFIRMAS = Stream.concat(GOOD.stream(), Stream.of("vencida", "futura", "ajena"))
            .toList();
    static final List<String> ALL =
            EfirmaCast.ALL.stream().map(DemoEfirma::name).toList();

    private static final Path DIRECTORY = newDirectory();

    static final DemoAuthority AUTHORITY = authority();
    static final DemoEfirmas FILES = new DemoEfirmas(AUTHORITY);

    private Issued() {}

    /** The same authority, as after a restart. */
    static DemoAuthority authority() {
        return new DemoAuthority(DIRECTORY, new MockEnvironment());
    }

    static EfirmaView view(String name) {
        return FILES.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static X509CertificateHolder holder(String name) {
        try {
            return new X509CertificateHolder(FILES.certificate(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static X509Certificate certificate(String name) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(FILES.certificate(name)));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of the subject with this identifier. */
    static ASN1Encodable part(String name, String identifier) {
        return holder(name)
                .getSubject()
                .getRDNs(new ASN1ObjectIdentifier(identifier))[0]
                .getFirst()
                .getValue();
    }

    static String text(String name, String identifier) {
        return ((ASN1String) part(name, identifier)).getString();
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/demo-authority")), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
