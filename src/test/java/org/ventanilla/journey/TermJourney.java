package org.ventanilla.journey;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

@BrowserTest
class TermJourney {

    @Test
    @DisplayName("W18: asked, explained and asked again, in Spanish")
    void explainsATerm(Visitors visitors) {
        ask(visitors.reading(Visitors.SPANISH))
                .seesText("El plazo termina el lunes 14 de diciembre de 2026")
                .reads("term-result")
                .fill("opened", "2026-11-14T20:00")
                .check("fridayExtension")
                .submit()
                .isAnswered(200)
                .seesText("Abierta a las 20:00, fuera de día u hora hábil")
                .reads("term-opened");
    }

    @Test
    @DisplayName("W18 in English")
    void explainsATermInEnglish(Visitors visitors) {
        ask(visitors.reading(Locale.ENGLISH))
                .seesText("The term ends on Monday 14 December 2026")
                .reads("term-result");
    }

    @Test
    void worksWithoutScript(Visitors visitors) {
        ask(visitors.withoutScript(Visitors.SPANISH)).seesText("Día 15: último del plazo");
    }

    @Test
    void saysWhatToCorrectAndKeepsTheRest(Visitors visitors) {
        for (var language : new Locale[] {Visitors.SPANISH, Locale.ENGLISH}) {
            visitors.reading(language)
                    .open("/plazos")
                    .fill("released", "2026-11-13T10:00")
                    .fill("opened", "2026-11-13T09:00")
                    .fill("term", "0")
                    .submit()
                    .isAnswered(400)
                    .sees("calendar.error.term", 1, 400)
                    .reads("term-error")
                    .fill("term", "15")
                    .submit()
                    .isAnswered(400)
                    .sees("calendar.terms.heading")
                    .fill("opened", "")
                    .submit()
                    .isAnswered(200);
        }
    }

    @Test
    void staysReadableForALongTerm(Visitors visitors) {
        visitors.reading(Visitors.SPANISH)
                .open("/plazos?released=2026-11-13T10:00&term=120")
                .reads("term-long");
    }

    private static Visitor ask(Visitor visitor) {
        return visitor.open("/plazos")
                .fill("released", "2026-11-13T10:00")
                .submit()
                .isAnswered(200);
    }
}
