package org.ventanilla.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.demo.directory.DirectoryTurn;
import org.ventanilla.demo.directory.OwnersKeys;
import org.ventanilla.efirma.SealKey;
import org.ventanilla.efirma.SealKeySource;

/**
 * The seal key of the demonstration: made at the first start and kept in {@code seal.p12} of the demo directory, which only its owner may
 * read. Instances that start at once agree on one key.
 */
@Component
@Profile("demo")
class DemoSealKey implements SealKeySource {

    private static final String ALIAS = "seal";

    private final Path directory;
    private final Clock technicalClock;

    DemoSealKey(
            @Value("${ventanilla.demo.directory:./data}") Path directory,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.directory = directory;
        this.technicalClock = technicalClock;
    }

    @Override
    public SealKey load() {
        try (var _ = DirectoryTurn.on(directory)) {
            var file = directory.resolve("seal.p12");
            if (Files.notExists(file)) store(DemoCertificates.seal(firstDay()), file);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the demo seal key cannot be made or read", e);
        }
    }

    /** Good from whichever comes first: the demonstration's own time, or the time of those who verify. */
    private Instant firstDay() {
        var now = technicalClock.instant();
        return now.isBefore(DemoClock.BEGINNING) ? now : DemoClock.BEGINNING;
    }

    private static void store(SealKey key, Path file) throws IOException, GeneralSecurityException {
        OwnersKeys.none()
                .with(ALIAS, key.key(), key.chain().toArray(X509Certificate[]::new))
                .keep(file);
    }

    private static SealKey read(Path file) throws IOException, GeneralSecurityException {
        var keys = OwnersKeys.read(file);
        return new SealKey(keys.key(ALIAS), List.of(keys.certificate(ALIAS)));
    }
}
