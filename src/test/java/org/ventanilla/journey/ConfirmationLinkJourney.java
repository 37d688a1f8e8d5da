package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** The confirmation link when things go otherwise: late, twice, overtaken, or fetched by a machine first. */
@BrowserTest
class ConfirmationLinkJourney {

    private static final Duration VALIDITY = Duration.ofDays(3);

    @Autowired
    private Stage stage;

    @LocalServerPort
    private int port;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void letsScannersFetchTheLinkBeforeThePerson(Visitors visitors) throws IOException, InterruptedException {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registersAndWaits();
        var path = URI.create(newcomer.links().getLast()).getPath();

        for (var method : List.of("HEAD", "GET", "GET", "HEAD", "GET"))
            assertThat(fetch(method, path)).isEqualTo(200);

        newcomer.opensAccount().confirmsData();
    }

    @Test
    void tellsThatALinkHasExpired(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registersAndWaits();

        stage.letPass(VALIDITY.minusSeconds(1));
        newcomer.opensLink().visitor().isAnswered(200);
        stage.letPass(Duration.ofSeconds(1));

        newcomer.opensLink().visitor().isAnswered(410).reads("link-expired").follow("/registro");
        newcomer.visitor().isAnswered(200);
    }

    @Test
    void tellsThatALinkWasUsed(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Locale.ENGLISH))
                .registersAndWaits()
                .opensAccount();

        var again = visitors.reading(Locale.ENGLISH).openLink(newcomer.links().getLast());

        again.isAnswered(410).reads("link-used");
        again.follow("/entrar").isAnswered(200);
    }

    @Test
    void leadsBackToTheDataInTheSameBrowser(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(Visitors.SPANISH))
                .registersAndWaits()
                .opensAccount();

        newcomer.opensLink().visitor().isAt("/registro/datos");
    }

    @Test
    void tellsThatAResentLinkOvertookTheFirst(Visitors visitors) {
        var newcomer =
                Newcomer.insured(stage, visitors.reading(Visitors.SPANISH)).registersAndWaits();

        newcomer.visitor().open("/registro/estado").reads("state-link-sent").submit("/registro/estado/reenvio");
        newcomer.visitor().reads("state-resent");
        stage.doDueWork();

        assertThat(newcomer.links()).hasSize(2);
        newcomer.visitor().openLink(newcomer.links().getFirst()).isAnswered(410).reads("link-superseded");
        newcomer.opensAccount().confirmsData();
    }

    @Test
    void tellsThatALinkIsUnknown(Visitors visitors) {
        visitors.reading(Visitors.SPANISH)
                .open("/registro/confirmar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .isAnswered(404)
                .reads("link-unknown");
    }

    private int fetch(String method, String path) throws IOException, InterruptedException {
        try (var scanner = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .method(method, BodyPublishers.noBody())
                    .build();
            return scanner.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
