package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.ChoiceFormat;
import java.text.DateFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.support.Bundles;
import org.ventanilla.support.Readability;

/** Spanish that is easy to read (trust, section 8), measured on what a page, a mail or the errors of a module say in sentences. */
class PlainLanguageTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final int ENOUGH_WORDS = 20;

    private static final Map<String, String> PAGES = prose(false);
    private static final Map<String, String> ERRORS = prose(true);

    @Test
    void writesPagesAndMailsThatAreFairlyEasy() {
        assertThat(PAGES).isNotEmpty();
        assertThat(belowScore(PAGES, 65)).isEmpty();
    }

    @Test
    void writesErrorsThatAreEasy() {
        assertThat(belowScore(ERRORS, 70)).isEmpty();
    }

    @Test
    void writesNoSentenceOfMoreThanThirtyWords() {
        assertThat(Bundles.spanish().entrySet().stream()
                        .filter(text -> Readability.of(shown(text.getValue())).longestSentence() > 30)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void writesSentencesOfTwentyWordsOnAverage() {
        assertThat(measured(PAGES))
                .allSatisfy((page, text) ->
                        assertThat(text.wordsPerSentence()).as(page).isLessThanOrEqualTo(20));
    }

    private static List<String> belowScore(Map<String, String> texts, int score) {
        return measured(texts).entrySet().stream()
                .filter(text -> text.getValue().score() < score)
                .map(text -> "%s reads at %.1f%n  %s"
                        .formatted(text.getKey(), text.getValue().score(), texts.get(text.getKey())))
                .toList();
    }

    private static Map<String, Readability> measured(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> Map.entry(text.getKey(), Readability.of(text.getValue())))
                .filter(text -> text.getValue().words() >= ENOUGH_WORDS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** The sentences of each page, mail or module's errors, one text a line. */
    private static Map<String, String> prose(boolean errors) {
        return Bundles.spanish().entrySet().stream()
                .filter(text -> text.getKey().matches("\\w+\\.error\\..+") == errors)
                .map(text -> Map.entry(text.getKey(), shown(text.getValue())))
                .filter(text -> text.getValue().matches("(?s).*[.!?]"))
                .collect(Collectors.groupingBy(
                        text -> placeOf(text.getKey()),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n"))));
    }

    /** Module and page of a key, or module, {@code mail} and the name of the mail. */
    private static String placeOf(String key) {
        var parts = key.split("\\.");
        return String.join(".", Arrays.copyOf(parts, Math.min(parts.length - 1, parts[1].equals("mail") ? 3 : 2)));
    }

    /** The text as a person meets it, with some value in each place. */
    private static String shown(String text) {
        var format = new MessageFormat(text, SPANISH);
        var values = Arrays.stream(format.getFormatsByArgumentIndex())
                .map(part -> switch (part) {
                    case DateFormat date -> Date.from(Instant.EPOCH);
                    case ChoiceFormat choice -> 2;
                    case NumberFormat number -> 2;
                    case null, default -> "dato";
                })
                .toArray();
        return format.format(values);
    }

    @Nested
    class Measure {

        @ParameterizedTest
        @CsvSource({
            "sol, 1", "casa, 2", "aviso, 3", "ciudad, 2", "día, 2", "teoría, 4", "guía, 2", "quien, 1", "cuenta, 2",
                    "construir, 2",
            "aéreo, 4", "ley, 1", "leyes, 2", "agüero, 3", "baúl, 2", "estudiáis, 3", "ahora, 3", "buey, 1", "yo, 1",
                    "y, 1",
            "registro, 3", "tarjeta, 3", "oír, 2", "veintiún, 2", "NSS, 1", "institución, 4", "continúa, 4", "seguro, 3"
        })
        void countsSyllables(String word, int syllables) {
            assertThat(Readability.syllablesOf(word)).isEqualTo(syllables);
        }

        @Test
        void scoresAnEasyTextHighAndALegalOneLow() {
            var easy = Readability.of("Tiene un aviso nuevo. Ábralo antes del jueves.");
            var legal = Readability.of(
                    "La notificación electrónica surtirá efectos jurídicos transcurridos cuatro días hábiles"
                            + " posteriores a la fecha de disposición del documento digital correspondiente en el buzón electrónico habilitado.");

            assertThat(easy.score()).isCloseTo(82, within(8.0));
            assertThat(legal.score()).isLessThan(40);
            assertThat(legal.longestSentence()).isEqualTo(25);
        }
    }
}
