package org.ventanilla.affiliation.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AF-93: each rejection names line, column, value, code and words")
class FieldPlaceTests {

    @ParameterizedTest
    @CsvSource({
        "08, sbc, 104-109",
        "07, sbc, 104-109",
        "02, causa_baja, 149-149",
        "02, sbc, ''",
        "08, nss, 12-22",
        "08, registro_patronal, 1-11",
        "08, linea, ''",
        "99, nss, ''"
    })
    void countsTheCharactersOfARecordWithItsCheckDigit(String type, String field, String columns) {
        var record = " ".repeat(131) + type + " ".repeat(35);

        assertThat(FieldPlace.of(RegisterFormat.IDSE, field, record).orElse("")).isEqualTo(columns);
    }

    @Test
    void knowsNoPlaceInALineOfAnotherLength() {
        assertThat(FieldPlace.of(RegisterFormat.IDSE, "nss", "short")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nss, 1", "turno, 3", "linea, ''"})
    void countsTheColumnsOfATable(String field, String column) {
        assertThat(FieldPlace.of(RegisterFormat.CLINICS, field, "").orElse("")).isEqualTo(column);
    }
}
