package org.ventanilla.affiliation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.support.VentanillaTest;

/** The dated values that the migration brings, against the published ones. */
@VentanillaTest
class ParameterTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @DisplayName("AF-70, AF-71: minimum wages and UMA are the published ones")
    @CsvSource({
        "params_salario_minimo.csv, 1, MINIMUM_WAGE_GENERAL",
        "params_salario_minimo.csv, 2, MINIMUM_WAGE_BORDER",
        "params_uma.csv, 1, UMA"
    })
    void holdsThePublishedValues(String file, int column, String code) throws IOException {
        var rows = rows(file);

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(amount(code, LocalDate.parse(row.getFirst())))
                        .isEqualByComparingTo(row.get(column)));
        assertThat(jdbc.sql("select count(*) from affiliation.parameter where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(rows.size());
    }

    private BigDecimal amount(String code, LocalDate from) {
        return jdbc.sql("select amount from affiliation.parameter where code = ? and starts_on = ?")
                .param(code)
                .param(from)
                .query(BigDecimal.class)
                .single();
    }

    private static List<List<String>> rows(String file) throws IOException {
        var resource =
                Objects.requireNonNull(ParameterTests.class.getResourceAsStream("/fixtures/affiliation/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        }
    }
}
