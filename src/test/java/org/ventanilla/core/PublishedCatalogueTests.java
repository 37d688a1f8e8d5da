package org.ventanilla.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The institute's own catalogues, read in place: they are published by others and not part of the repository. */
@EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
class PublishedCatalogueTests {

    private static final int DISTINCT_MUNICIPALITIES = 2517;

    @Test
    @DisplayName("AF-40: characters 1 to 3 of a registration are a key of the municipality catalogue")
    void takesARegistrationOfEveryMunicipality() throws IOException {
        var keys = municipalities();

        assertThat(keys)
                .hasSize(DISTINCT_MUNICIPALITIES)
                .allSatisfy(key -> assertThat(
                                EmployerRegistration.parse(key + "0000110").value())
                        .startsWith(key));
    }

    private static List<String> municipalities() throws IOException {
        var catalogue = Path.of(System.getenv("VENTANILLA_FIXTURES"), "affiliation", "imss_municipios.csv");
        try (var lines = Files.lines(catalogue)) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .distinct()
                    .toList();
        }
    }
}
