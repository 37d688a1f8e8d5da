package org.ventanilla.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.RegisterImports;

/** The files of the demonstration's register, loaded through the real importers as if received on their days. */
@Component
@Profile("demo")
class DemoRegister {

    private static final String FOLDER = "/demo/register/";

    private final RegisterImports imports;

    DemoRegister(RegisterImports imports) {
        this.imports = imports;
    }

    /** Loads what {@code manifest.csv} lists, in its order; a file that was loaded before changes nothing. */
    void load() {
        try {
            for (var line : manifest()) load(line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("the demo register cannot be read", e);
        }
    }

    private void load(String[] entry) throws IOException {
        try (var content = open(entry[1])) {
            imports.importFile(entry[1], content, LocalDate.parse(entry[2]));
        }
    }

    private static List<String> manifest() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open("manifest.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoRegister.class.getResourceAsStream(FOLDER + file), file);
    }
}
