package org.ventanilla.demo.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.ventanilla.demo.directory.DirectoryTurn;
import org.ventanilla.efirma.AuthoritySource;

/**
 * The certification authority that the demonstration trusts: made at the first start and kept in {@code authority/keys.p12} of the demo
 * directory, which only its owner may read. Instances on one directory agree on one authority.
 */
@Component
@Profile("demo")
class DemoAuthority implements AuthoritySource {

    private final Path directory;
    private final Environment environment;
    private final SingletonSupplier<AuthorityKeys> keys = SingletonSupplier.of(this::load);

    DemoAuthority(@Value("${ventanilla.demo.directory:./data}") Path demoDirectory, Environment environment) {
        this.directory = demoDirectory.resolve("authority");
        this.environment = environment;
    }

    @Override
    public List<X509Certificate> authorities() {
        return List.of(keys().root().certificate(), keys().issuer().certificate());
    }

    /** At this server's own port, which is known when the server listens. */
    @Override
    public Optional<URI> responder() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> URI.create("http://localhost:" + port + "/demo/ocsp"));
    }

    AuthorityKeys keys() {
        return keys.obtain();
    }

    /** The folder of its keys and of all that it issued. */
    Path directory() {
        return directory;
    }

    private AuthorityKeys load() {
        try (var _ = DirectoryTurn.on(directory)) {
            var file = directory.resolve("keys.p12");
            if (Files.notExists(file)) AuthorityCertificates.authority().keep(file);
            return AuthorityKeys.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the demo authority cannot be made or read", e);
        }
    }
}
