package org.ventanilla.affiliation.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogues in the code against the published ones. */
class CatalogueTests {

    @Test
    @DisplayName("AF-90, AF-92: the layout is the published one")
    void readsThePublishedLayout() throws IOException {
        var published = lines("/fixtures/affiliation/layouts.csv").stream()
                .filter(line -> line.startsWith("DISPMAG_"))
                .toList();

        assertThat(lines("/org/ventanilla/affiliation/formats/dispmag.csv").stream()
                        .skip(1))
                .isEqualTo(published)
                .isNotEmpty();
    }

    @Test
    @DisplayName("AF-67: the institute's codes are the published ones")
    void knowsOnlyPublishedCodes() throws IOException {
        var published = lines("/fixtures/affiliation/idse_mensajes_error.csv").stream()
                .map(line -> line.substring(0, line.indexOf(',')));
        var ours = Arrays.stream(RemarkCode.values()).map(RemarkCode::code).filter(code -> !code.startsWith("V"));

        assertThat(published).containsAll(ours.toList());
    }

    @Test
    void givesEveryRemarkItsOwnCode() {
        assertThat(Arrays.stream(RemarkCode.values()).map(RemarkCode::code)).doesNotHaveDuplicates();
        assertThat(RemarkCode.values())
                .allSatisfy(code -> assertThat(RemarkCode.of(code.code())).isEqualTo(code));
    }

    @Test
    @DisplayName("AF-44: the modalities are the published ones")
    void knowsThePublishedModalities() throws IOException {
        assertThat(lines("/fixtures/affiliation/modalidades.csv").stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(','))))
                .isNotEmpty()
                .allSatisfy(modality -> assertThat(Modalities.known("Z9900001" + modality + "0"))
                        .isTrue());
        assertThat(Modalities.known("Z9900001890")).isFalse();
    }

    private static List<String> lines(String resource) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CatalogueTests.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
