package org.ventanilla.support;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Published certificates and answers that must not stand in the repository: read in place, where {@code VENTANILLA_FIXTURES} says. */
public final class SharedFixtures {

    private SharedFixtures() {}

    /** The file of the e.firma fixtures; skips the test where there are none, and fails it where only this one is absent. */
    public static Path efirma(String file) {
        var folder = System.getenv("VENTANILLA_FIXTURES");
        assumeThat(folder).as("VENTANILLA_FIXTURES").isNotBlank();
        return Path.of(folder, "efirma", file);
    }

    /** Its bytes. */
    public static byte[] efirmaBytes(String file) {
        try {
            return Files.readAllBytes(efirma(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
