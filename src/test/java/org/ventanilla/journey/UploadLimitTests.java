package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.ventanilla.support.VentanillaTest;

/** A request that is larger than the portal takes, over the wire. */
@VentanillaTest
class UploadLimitTests {

    private static final int TOO_LARGE = 52 << 20;

    @LocalServerPort
    private int port;

    @Test
    @Tag("V5.2.1")
    void isAnsweredWithAPageThatSaysSo() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/aclaraciones/nueva"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[TOO_LARGE]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("El archivo es demasiado grande", "50 MB");
        }
    }
}
