package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.ventanilla.support.VentanillaTest;

/** Addresses that the server cannot read, over the wire: the answer is a page of the portal and tells nothing of the server. */
@VentanillaTest
@Tag("V16.5.1")
class UnreadableAddressTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/verificar/%00",
                "/%00",
                "/verificar/%",
                "/verificar/%zz",
                "/%2F%2e%2e",
                "/../..",
                "/%c0%ae",
                "/a;b%00"
            })
    void areAnsweredWithAPageOfThePortal(String address) throws IOException {
        assertThat(ask(address, "lang=es-MX"))
                .matches("(?s)HTTP/1.1 4\\d\\d.*")
                .contains("<html", "Este no es un sitio oficial", "INC-", "Content-Security-Policy: default-src 'none'")
                .doesNotContainPattern("(?i)tomcat|apache|exception|\\tat |\\nServer:");
    }

    @Test
    void areAnsweredInTheLanguageOfTheVisitor() throws IOException {
        assertThat(ask("/verificar/%00", "lang=en"))
                .contains("lang=\"en\"", "We could not read what was sent", "/css/ventanilla.css");
        assertThat(ask("/verificar/%00", "lang=es-MX")).contains("No pudimos leer lo que se envió");
    }

    private String ask(String address, String cookie) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
