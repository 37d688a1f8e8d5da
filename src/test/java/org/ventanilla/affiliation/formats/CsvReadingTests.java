package org.ventanilla.affiliation.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.affiliation.formats.Recognition.Recognised;

class CsvReadingTests {

    private static final String EMPLOYER = "Z9900001108,COSC8001137NA,\"Nopal Azul, S.A. de C.V.\",2,GENERAL,Monterrey";
    private static final String CLINIC = "99109200040,UMF 990 Demostración,MATUTINO,12,1M1992OR,Z99 Norte";
    private static final String PENSION =
            "99755600139,SABC560626MDFLRN01,Salgado,Briseño,Concepción,P-1,1973,VEJEZ,R-7,2021-06-01,"
                    + "2021-06-26,9876.50,INSTITUTO,Banco,1234,1,VIGENTE";

    @Test
    void readsEmployers() {
        assertThat(only(RegisterFormat.EMPLOYERS, EMPLOYER).values())
                .containsExactly(
                        "Z9900001108", "COSC8001137NA", "Nopal Azul, S.A. de C.V.", "2", "GENERAL", "Monterrey");
    }

    @Test
    void readsClinics() {
        assertThat(only(RegisterFormat.CLINICS, CLINIC).values())
                .containsExactly("99109200040", "UMF 990 Demostración", "MORNING", "12", "1M1992OR", "Z99 Norte");
    }

    @Test
    @DisplayName("AF-148: pensions")
    void readsPensions() {
        assertThat(only(RegisterFormat.PENSIONS, PENSION).values())
                .containsExactly(
                        "99755600139",
                        "SABC560626MDFLRN01",
                        "Salgado",
                        "Briseño",
                        "Concepción",
                        "SALGADO|BRISEÑO|CONCEPCION",
                        "P-1",
                        "1973",
                        "OLD_AGE",
                        "R-7",
                        "2021-06-01",
                        "2021-06-26",
                        "9876.50",
                        "INSTITUTE",
                        "Banco",
                        "1234",
                        "1",
                        "CURRENT");
    }

    @Test
    @DisplayName("AF-45: ten characters of a registration are completed")
    void completesARegistration() {
        assertThat(only(RegisterFormat.EMPLOYERS, EMPLOYER.replace("Z9900001108", "Z990000110"))
                        .values())
                .contains("Z9900001108");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Z9900001108 | Z9900001107 | 031",
                "Z9900001108 | 99 | 001",
                "COSC8001137NA | COSC | V16",
                "COSC8001137NA | XAXX010101000 | V17",
                "COSC8001137NA | SIN9311169P8 | V18",
                ",2, | ,6, | V15",
                "GENERAL | SUR | V15",
                "GENERAL | ~~ | V13",
                "Monterrey | ~~ | V13",
                ",2, | , | V12",
                "\" | ' | V12",
                "C.V.\" | C.V.\"x | V21"
            })
    void namesWhatIsWrongWithAnEmployer(String part, String instead, String code) {
        assertThat(codes(only(RegisterFormat.EMPLOYERS, EMPLOYER.replace(part, instead))))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "99109200040 | 99109200041 | 004", "MATUTINO | NOCTURNO | V15", "1M1992OR | 1M1992 | V22",
                "1M1992OR | 1M1992ORX | V14", "Z99 Norte | ~~ | V13", "12 | 12345678901 | V14"
            })
    void namesWhatIsWrongWithClinicData(String part, String instead, String code) {
        assertThat(codes(only(RegisterFormat.CLINICS, CLINIC.replace(part, instead))))
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1973 | 1995 | V15", "VEJEZ | OTRA | V15", "2021-06-26 | 26/06/2021 | 013", "9876.50 | 0.00 | V15",
                "9876.50 | 9,876.50 | V12", "9876.50 | -1 | V15", ",1234, | ,123, | V15",
                        ",1,VIGENTE | ,31,VIGENTE | V15",
                "SABC560626MDFLRN01 | SABC560626MDFLRN02 | V05", "Salgado | S4lgado | 006", "INSTITUTO | OTRO | V15"
            })
    void namesWhatIsWrongWithAPension(String part, String instead, String code) {
        var row = PENSION.replace(part, instead);

        assertThat(codes(only(RegisterFormat.PENSIONS, row))).containsExactly(code);
    }

    @Test
    void goesOnAfterAQuoteThatDoesNotClose() {
        var read = read(RegisterFormat.CLINICS, "99109200040,\"open", CLINIC);

        assertThat(read).extracting(CsvReadingTests::codes).containsExactly(List.of("V21"), List.of());
        assertThat(read).extracting(StagedRecord::line).containsExactly(2L, 3L);
    }

    @Test
    void refusesARowTooLongToBeOne() {
        assertThat(codes(only(RegisterFormat.CLINICS, CLINIC + "x".repeat(5000))))
                .containsExactly("V01");
    }

    private static StagedRecord only(RegisterFormat format, String row) {
        var read = read(format, row);
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    private static List<String> codes(StagedRecord record) {
        return record.remarks().stream().map(remark -> remark.code().code()).toList();
    }

    private static List<StagedRecord> read(RegisterFormat format, String... rows) {
        var file = String.join(",", format.columns()) + "\n" + String.join("\n", rows);
        var recognised = new Recognised(format, UTF_8, format.columns());
        var window = FilingWindow.of(LocalDate.of(2026, 11, 18), new WeekdayCalendar());
        try {
            var records = RegisterRecords.open(new ByteArrayInputStream(file.getBytes(UTF_8)), recognised, window);
            var read = new ArrayList<StagedRecord>();
            for (var record = records.next(); record != null; record = records.next()) read.add(record);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
