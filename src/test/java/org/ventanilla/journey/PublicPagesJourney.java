package org.ventanilla.journey;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitors;

@BrowserTest
class PublicPagesJourney {

    @ParameterizedTest
    @CsvSource({
        "/, start",
        "/entrar, sign-in",
        "/registro, registration-1",
        "/recuperar, recovery",
        "/verificar, verify",
        "/plazos, terms",
        "/estado, service-status",
        "/ayuda, help",
        "/accesibilidad, accessibility",
        "/privacidad, privacy"
    })
    void readsWellInBothLanguages(String path, String state, Visitors visitors) {
        visitors.reading(Visitors.SPANISH).open(path).isAnswered(200).reads(state);
        visitors.reading(Locale.ENGLISH).open(path).isAnswered(200).reads(state);
    }

    @ParameterizedTest
    @CsvSource({"/registro/estado/nada, not-found"})
    void tellsWhatIsNotThere(String path, String state, Visitors visitors) {
        visitors.reading(Visitors.SPANISH).open(path).isAnswered(404).reads(state);
        visitors.reading(Locale.ENGLISH).open(path).isAnswered(404).reads(state);
    }
}
