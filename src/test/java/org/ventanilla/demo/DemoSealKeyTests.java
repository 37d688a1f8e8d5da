package org.ventanilla.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.efirma.SealKey;

class DemoSealKeyTests {

    @TempDir
    private Path directory;

    @Test
    void keepsItsKeyOverRestarts() {
        var first = newInstance().load();

        assertThat(newInstance().load()).isEqualTo(first);
    }

    @Test
    void letsOnlyOwnerReadKey() throws IOException {
        newInstance().load();

        assertThat(Files.getPosixFilePermissions(directory.resolve("seal.p12")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void startsAfterDyingWhileWriting() throws IOException {
        Files.writeString(directory.resolve("seal.p12.new"), "half a file");

        assertThat(newInstance().load().chain()).hasSize(1);
    }

    @Test
    void marksItsCertificateAsDemonstration() {
        var certificate = newInstance().load().certificate();

        assertThat(certificate.getSubjectX500Principal().getName()).contains("Ventanilla (demostración)");
        assertThat(certificate.getExtensionValue("2.5.29.32")).isNotNull();
        assertThat(certificate.getNotAfter()).isAfter("2050-01-01");
    }

    @Test
    void agreesOnOneKeyWhenInstancesStartAtOnce() throws Exception {
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = IntStream.range(0, 4)
                    .<Callable<SealKey>>mapToObj(i -> () -> newInstance().load())
                    .toList();

            var keys = instances.invokeAll(starts).stream()
                    .map(start -> start.resultNow())
                    .distinct();

            assertThat(keys).hasSize(1);
        }
    }

    private DemoSealKey newInstance() {
        return new DemoSealKey(directory, Clock.systemUTC());
    }
}
