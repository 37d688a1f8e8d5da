package org.ventanilla.demo.authority;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.demo.authority.DemoEfirma.Trait;
import org.ventanilla.demo.directory.DirectoryTurn;
import org.ventanilla.demo.directory.OwnersFile;

/**
 * The e.firmas of the demonstration: issued beside the first start, which does not wait for them, and kept as {@code .cer} and {@code .key}
 * files. What a start that was cut off left out is issued by the next one.
 */
@Component
@Profile("demo")
public class DemoEfirmas {

    private final DemoAuthority authority;
    private final CompletableFuture<Void> issued;

    DemoEfirmas(DemoAuthority authority) {
        this.authority = authority;
        this.issued = CompletableFuture.runAsync(
                this::issue, Thread.ofPlatform().daemon().name("demo-efirmas")::start);
    }

    /** All of them. */
    public List<EfirmaView> all() {
        return EfirmaCast.ALL.stream().map(EfirmaView::of).toList();
    }

    /** DER of the certificate. */
    byte[] certificate(String name) {
        return read(name, ".cer");
    }

    /** DER of the encrypted key. */
    byte[] key(String name) {
        return read(name, ".key");
    }

    /** The directory may be gone after this. */
    @PreDestroy
    void close() {
        issued.exceptionally(failure -> null).join();
    }

    private byte[] read(String name, String ending) {
        if (EfirmaCast.ALL.stream().noneMatch(efirma -> efirma.name().equals(name)))
            throw new NotFound("demo e.firma " + name);
        issued.join();
        try {
            return Files.readAllBytes(file(name, ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void issue() {
        var issuer = authority.keys().issuer();
        try (var _ = DirectoryTurn.on(authority.directory())) {
            for (var efirma : EfirmaCast.ALL) if (Files.notExists(file(efirma.name(), ".cer"))) issue(efirma, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the demo e.firmas cannot be issued", e);
        }
    }

    /** The certificate is written last: where it lies, all is there. */
    private void issue(DemoEfirma efirma, CertifiedKey issuer) throws IOException, GeneralSecurityException {
        var pair = CertifiedKey.newPair();
        var by = efirma.is(Trait.UNTRUSTED) ? AuthorityCertificates.stranger() : issuer;
        var certificate = EfirmaCertificates.issue(efirma, pair.getPublic(), by);
        var encryption = efirma.is(Trait.MODERN_KEY) ? KeyEncryption.MODERN : KeyEncryption.TAX_AUTHORITY;
        OwnersFile.keep(file(efirma.name(), ".key"), encryption.encrypt(pair.getPrivate(), efirma.password()));
        OwnersFile.keep(file(efirma.name(), ".cer"), certificate.getEncoded());
    }

    private Path file(String name, String ending) {
        return authority.directory().resolve(name + ending);
    }
}
