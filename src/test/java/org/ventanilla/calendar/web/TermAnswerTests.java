package org.ventanilla.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class TermAnswerTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}")
    @DisplayName("W01..W24 over HTTP")
    @CsvFileSource(resources = "/fixtures/calendar/deemed.csv", numLinesToSkip = 1)
    void answersEveryVectorOfALapse(
            String id,
            String released,
            String sentAt,
            String first,
            String second,
            String third,
            String deemed,
            String effects,
            String termFirst,
            String termLast) {
        assertThat(ask("released", released)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"released":"%s","noticeSentAt":"%s","daysToOpen":["%s","%s","%s"],"deemedOn":"%s","servedOn":"%s",
                 "mode":"DEEMED","takesEffectOn":"%s","termFirstDay":"%s","termLastDay":"%s"}
                """.formatted(
                        released, sentAt, first, second, third, deemed, deemed, effects, termFirst, termLast));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("O1..O5 over HTTP")
    @CsvFileSource(resources = "/fixtures/calendar/opened.csv", numLinesToSkip = 1)
    void answersEveryVectorOfAnOpening(
            String id, String opened, String mode, String served, String effects, String termFirst, String termLast) {
        assertThat(ask("released", "2024-09-13T10:00", "opened", opened))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"deemedOn":"2024-09-20","servedOn":"%s","mode":"%s","takesEffectOn":"%s","termFirstDay":"%s",
                 "termLastDay":"%s"}
                """.formatted(served, mode, effects, termFirst, termLast));
    }

    @Test
    @DisplayName("product 4: the example of the contract, every name and no other, in its order")
    void keepsTheContract() {
        var answer = ask("released", "2026-11-13T10:00");

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyText().startsWith("""
                {"released":"2026-11-13T10:00:00","noticeSentAt":"2026-11-13T10:00:00",\
                "daysToOpen":["2026-11-17","2026-11-18","2026-11-19"],"deemedOn":"2026-11-20","servedOn":"2026-11-20",\
                "mode":"DEEMED","takesEffectOn":"2026-11-23","termFirstDay":"2026-11-24","termLastDay":"2026-12-14",\
                "days":[{"date":"2026-11-13","counts":true,"reason":null,"source":"CFF 134 I","label":"Aviso, 10:00"},\
                {"date":"2026-11-14","counts":false,"reason":"SATURDAY","source":"CFF 12","label":"Sábado"},""");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.days[3]")
                .isEqualTo(Map.of(
                        "date",
                        "2026-11-16",
                        "counts",
                        false,
                        "reason",
                        "HOLIDAY",
                        "source",
                        "CFF 12, LFT 74 VI",
                        "label",
                        "Tercer lunes de noviembre"));
        assertThat(answer).bodyJson().extractingPath("$.days.length()").isEqualTo(32);
        assertThat(answer).bodyJson().extractingPath("$.days[31].date").isEqualTo("2026-12-14");
    }

    @Test
    @DisplayName("MB-109: Holy Thursday is a declared day")
    void tellsDeclaredDays() {
        assertThat(ask("released", "2026-03-31T10:00"))
                .bodyJson()
                .extractingPath("$.days[?(@.date=='2026-04-02')].reason")
                .isEqualTo(List.of("DECLARED"));
    }

    @Test
    @DisplayName("MB-96 over HTTP, with a term of its own length")
    void takesTermAndFridayExtension() {
        assertThat(ask("released", "2024-09-26T12:00", "fridayExtension", "true"))
                .bodyJson()
                .extractingPath("$.termLastDay")
                .isEqualTo("2024-10-28");
        assertThat(ask("released", "2026-11-13T10:00:00", "term", "30", "opened", "", "fridayExtension", "false"))
                .bodyJson()
                .extractingPath("$.termLastDay")
                .isEqualTo("2027-01-06");
        assertThat(ask("released", "2026-11-13T10:00", "term", "400")).hasStatusOk();
    }

    @Test
    void labelsTheDaysInTheLanguageOfTheRequest() {
        assertThat(ask("released", "2026-11-13T10:00", "lang", "en"))
                .bodyJson()
                .extractingPath("$.days[3].label")
                .isEqualTo("Third Monday of November");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                      opened,          2026-11-17T10:00,          released
            '',                     opened,          '',                        released
            13/11/2026 10:00,       opened,          '',                        released
            2026-11-13,             opened,          '',                        released
            2026-11-31T10:00,       opened,          '',                        released
            2026-11-13T10:00Z,      opened,          '',                        released
            2026-11-13T10:00-06:00, opened,          '',                        released
            2006-12-31T10:00,       opened,          '',                        released
            2101-01-01T10:00,       opened,          '',                        released
            +999999999-01-01T10:00, opened,          '',                        released
            2026-11-13T10:00,       opened,          ayer,                      opened
            2026-11-13T10:00,       opened,          9999-01-01T00:00,          opened
            2026-11-13T10:00,       opened,          2026-11-13T09:59:59,       opened
            2026-11-13T18:30,       opened,          2026-11-13T19:00,          opened
            2026-11-13T10:00,       term,            0,                         term
            2026-11-13T10:00,       term,            401,                       term
            2026-11-13T10:00,       term,            -5,                        term
            2026-11-13T10:00,       term,            quince,                    term
            2026-11-13T10:00,       term,            15.5,                      term
            2026-11-13T10:00,       term,            99999999999,               term
            2026-11-13T10:00,       fridayExtension, maybe,                     fridayExtension
            """)
    void refusesBadInputAndNamesTheField(String released, String parameter, String value, String field) {
        var spanish = released == null ? ask(parameter, value) : ask("released", released, parameter, value);
        var english = released == null
                ? ask(parameter, value, "lang", "en")
                : ask("released", released, parameter, value, "lang", "en");

        for (var answer : List.of(spanish, english)) {
            assertThat(answer)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
            assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(400);
        }
        assertThat(spanish).bodyJson().extractingPath("$.title").isEqualTo("Hay datos por corregir");
        assertThat(english).bodyJson().extractingPath("$.title").isEqualTo("There is something to correct");
        assertThat(detail(spanish)).isNotBlank().isNotEqualTo(detail(english)).doesNotContain("{", "?");
    }

    @Test
    void namesTheMomentOfTheNoticeThatAnOpeningPrecedes() {
        assertThat(detail(ask("released", "2026-11-13T18:30", "opened", "2026-11-13T19:00")))
                .isEqualTo(
                        "No se pudo abrir antes del aviso, que sale el martes, 17 de noviembre de 2026, a las 07:30. "
                                + "Cambia una de las dos fechas.");
    }

    @Test
    void namesAllWrongFields() {
        assertThat(ask("released", "x", "opened", "y", "term", "z", "fridayExtension", "w"))
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .isEqualTo(List.of("released", "opened", "term", "fridayExtension"));
    }

    private MvcTestResult ask(String... parameters) {
        var request = mvc.get().uri("/plazos").accept(MediaType.APPLICATION_JSON);
        for (int index = 0; index < parameters.length; index += 2)
            request = request.param(parameters[index], parameters[index + 1]);
        return request.exchange();
    }

    private static String detail(MvcTestResult answer) {
        return assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .actual();
    }
}
