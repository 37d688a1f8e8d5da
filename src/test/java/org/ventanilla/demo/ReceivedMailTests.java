package org.ventanilla.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceivedMailTests {

    @Test
    void findsTheLinksButNotThePortal() {
        var mail = mail("""
                Abre este enlace:
                http://localhost:8080/registro/confirmar/abc-DEF_1

                http://localhost:8080/registro/confirmar/abc-DEF_1
                --
                http://localhost:8080
                """);

        assertThat(mail.links()).containsExactly("http://localhost:8080/registro/confirmar/abc-DEF_1");
    }

    @Test
    void splitsTheTextIntoParagraphsOfLines() {
        assertThat(mail("Hola.\n\nUno\nDos\n\n\nFin\n").paragraphs())
                .containsExactly(java.util.List.of("Hola."), java.util.List.of("Uno", "Dos"), java.util.List.of("Fin"));
    }

    private static ReceivedMail mail(String text) {
        return new ReceivedMail(1, Instant.EPOCH, "ana@correo.example", "Asunto", text);
    }
}
