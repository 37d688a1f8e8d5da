package org.ventanilla.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class TermPageTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plazos",
                "/plazos?released=2026-11-13T10:00",
                "/plazos?released=2024-09-13T10:00&opened=2024-09-14T20:00",
                "/plazos?released=2024-09-13T18:30&opened=2024-09-30T09:00&fridayExtension=true",
                "/plazos?released=2025-08-29T10:00&term=6",
                "/plazos?released=2026-11-13T10:00&term=400",
                "/plazos?released=&opened=x&term=y&fridayExtension=z"
            })
    void saysEverythingInBothLanguages(String address) {
        for (var language : new String[] {"es", "en"}) {
            var page = page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);

            assertThat(occurrences(page, "<h1")).isEqualTo(1);
            assertThat(page).doesNotContain("??", "{0}", "{1}", "null", "calendar.");
            assertThat(occurrences(page, "<label for=\"(released|opened|term|fridayExtension)\""))
                    .isEqualTo(4);
        }
    }

    @Test
    void asksFirst() {
        assertThat(page("/plazos"))
                .contains("<title>Calculadora de plazos · Ventanilla</title>", "¿Cuándo termina mi plazo?")
                .containsPattern("name=\"term\"[^>]*value=\"15\"")
                .doesNotContain("day-strip", "error-summary");
    }

    @Test
    @DisplayName("W18: the result is the heading, and every day has its words")
    void explainsALapse() {
        assertThat(page("/plazos?released=2026-11-13T10:00"))
                .contains(">El plazo termina el lunes 14 de diciembre de 2026</h1>")
                .contains("Plazo de 15 días hábiles")
                .contains("Viernes 13 de noviembre de 2026, 10:00")
                .contains("Aviso, 10:00", "Se empieza a contar al día siguiente. CFF 134 I")
                .contains("Tercer lunes de noviembre", "No cuenta. CFF 12, LFT 74 VI")
                .contains("Primer día para abrir", "Último día para abrir, hasta las 23:59")
                .contains("Se da por hecha: nadie la abrió a tiempo", "Surte efectos", "Día 1 del plazo")
                .contains("Día 15: último del plazo")
                .contains("Si se abre el martes 17 de noviembre de 2026, a las 12:00", "Si nadie la abre")
                .contains("value=\"2026-11-13T10:00\"");
    }

    @Test
    void looksDifferentForEachPartOfTheTerm() {
        var page = page("/plazos?released=2026-11-13T10:00");

        assertThat(page).containsOnlyOnce("day--notice");
        assertThat(occurrences(page, "day--skipped")).isEqualTo(11);
        assertThat(occurrences(page, "day--end")).isEqualTo(2);
        assertThat(occurrences(page, "day--counted")).isEqualTo(2);
        assertThat(occurrences(page, "day--ahead")).isEqualTo(16);
    }

    @Test
    @DisplayName("The clock of the tests stands at 18 November 2026")
    void marksTodayWithTheWord() {
        assertThat(page("/plazos?released=2026-11-13T10:00"))
                .containsOnlyOnce("day--today")
                .contains("Hoy · Segundo día");
    }

    @Test
    @DisplayName("W03, MB-69: a notice that waits for business hours")
    void explainsANoticeThatWaits() {
        assertThat(page("/plazos?released=2024-09-13T18:30"))
                .contains("el aviso sale el martes 17 de septiembre de 2024, a las 07:30 (CFF 13)");
    }

    @Test
    @DisplayName("O2, MB-77: an opening on a Saturday, shown on its day")
    void explainsAnOpeningOutOfHours() {
        assertThat(page("/plazos?released=2024-09-13T10:00&opened=2024-09-14T20:00"))
                .contains("Abierta a las 20:00, fuera de día u hora hábil")
                .contains("Queda hecha: se abrió antes")
                .contains("Si se abre el sábado 14 de septiembre de 2024, a las 20:00");
    }

    @Test
    @DisplayName("O5, MB-79: an opening that changes nothing")
    void explainsALateOpening() {
        assertThat(page("/plazos?released=2024-09-13T10:00&opened=2024-09-20T09:00"))
                .contains("Abrirla el viernes 20 de septiembre de 2024 ya no cambia las fechas")
                .doesNotContain("Si nadie la abre");
    }

    @Test
    @DisplayName("MB-96: a Friday that moves")
    void explainsAFridayThatMoves() {
        assertThat(page("/plazos?released=2024-09-26T12:00&fridayExtension=true"))
                .contains("Los días contados terminan el viernes 25 de octubre de 2024")
                .contains("Día 15: en viernes no termina", "checked");
    }

    @ParameterizedTest
    @CsvSource({
        "es, Error: Calculadora de plazos, Días hábiles del plazo: escribe un número entero del 1 al 400.",
        "en, Error: Deadline calculator, Business days of the term: enter a whole number from 1 to 400."
    })
    void keepsWhatWasTypedAndNamesWhatIsWrong(String language, String title, String message) {
        var address = "/plazos?released=2026-11-13T10:00&term=mil&lang=" + language;

        assertThat(mvc.get().uri(address).accept(MediaType.TEXT_HTML)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(page(address))
                .contains("<title>" + title, "href=\"#term\"", message, "value=\"mil\"", "value=\"2026-11-13T10:00\"")
                .contains("aria-invalid=\"true\"");
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();
        assertThat(answer).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static long occurrences(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
