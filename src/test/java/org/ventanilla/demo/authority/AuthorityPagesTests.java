package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.ventanilla.efirma.AuthoritySource;
import org.ventanilla.support.DemoTest;
import org.ventanilla.support.Visitors;

/** The e.firmas, the responder and its switch as the running demonstration offers them. */
@DemoTest
@TestPropertySource(properties = "ventanilla.demo.responder-delay=PT1S")
class AuthorityPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuthoritySource source;

    @Autowired
    private DemoAuthority authority;

    @Autowired
    private ResponderSwitch responder;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void turnBack() {
        responder.turnTo(ResponderBehaviour.NORMAL);
        client.close();
    }

    @Test
    void listsEfirmasWithPasswordsAndFiles() {
        assertThat(mvc.get().uri("/demo"))
                .hasStatusOk()
                .bodyText()
                .contains("Se rechaza: fue revocada", "D&amp;Ñ190610QXA", "representa SAVJ740919R58")
                .contains("mañana de jacarandas", "/demo/efirma/sello.key")
                .doesNotContain("??");
    }

    @Test
    void givesFilesAsAttachments() throws Exception {
        var certificate = mvc.get().uri("/demo/efirma/nopal-azul.cer").exchange();
        assertThat(certificate)
                .hasStatusOk()
                .hasContentType("application/pkix-cert")
                .hasHeader("Content-Disposition", "attachment; filename=\"nopal-azul.cer\"");
        assertThat(new X509CertificateHolder(certificate.getResponse().getContentAsByteArray())
                        .getSubject()
                        .toString())
                .contains("CNA150312AB1 / SAVJ740919R58");

        assertThat(mvc.get().uri("/demo/efirma/nopal-azul.key"))
                .hasStatusOk()
                .hasContentType("application/pkcs8-encrypted")
                .hasHeader("Content-Disposition", "attachment; filename=\"nopal-azul.key\"");
        assertThat(mvc.get().uri("/demo/efirma/nadie.key")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/demo/efirma/keys.p12")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsEfirmasAsJson() {
        var json = assertThat(mvc.get().uri("/demo/efirmas.json")).hasStatusOk().bodyJson();

        json.extractingPath("$.length()").isEqualTo(12);
        json.extractingPath("$[0].name").isEqualTo("fernanda");
        json.extractingPath("$[0].rfc").isEqualTo("ÑUOF8512314K3");
        json.extractingPath("$[0].curp").isEqualTo("XUOF851231MNLXRR07");
        json.extractingPath("$[0].password").isEqualTo("tres tazas de chocolate");
        json.extractingPath("$[0].certificate").isEqualTo("/demo/efirma/fernanda.cer");
        json.extractingPath("$[0].key").isEqualTo("/demo/efirma/fernanda.key");
        json.extractingPath("$[4].representative").isEqualTo("SAVJ740919R58");
    }

    @Test
    void answersWhereTheAuthoritySays() throws Exception {
        var answer = post(question("fernanda"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ocsp-response");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(status(answer)).isNull();
        assertThat(status(post(question("revocada")))).isInstanceOf(RevokedStatus.class);
    }

    @Test
    void answersQuestionsInTheAddress() throws Exception {
        for (var name : List.of("fernanda", "luis", "renata", "flor", "dulces")) {
            var plain = Base64.getEncoder().encodeToString(question(name));
            assertThat(status(get(plain))).isNull();
            assertThat(status(get(URLEncoder.encode(plain, StandardCharsets.UTF_8))))
                    .isNull();
        }
        assertThat(new OCSPResp(get("nada").body()).getStatus()).isEqualTo(1);
    }

    @Test
    void opensSlashesNowhereElse() throws Exception {
        var base = source.responder().orElseThrow();

        assertThat(send(HttpRequest.newBuilder(base.resolve("/demo%2Fcorreo"))).statusCode())
                .isEqualTo(400);
        assertThat(send(HttpRequest.newBuilder(base.resolve("/demo/ocsp/..%2F..%2Fadmin")))
                        .statusCode())
                .isIn(200, 400);
    }

    @Test
    void turnsWhatIsAnswered() throws Exception {
        var question = question("fernanda");

        turn("REVOKED");
        assertThat(status(post(question))).isInstanceOf(RevokedStatus.class);
        turn("UNKNOWN");
        assertThat(status(post(question))).isInstanceOf(UnknownStatus.class);
        turn("DOWN");
        assertThat(post(question).statusCode()).isEqualTo(503);
        turn("SLOW");
        var asked = System.nanoTime();
        assertThat(status(post(question))).isNull();
        assertThat(System.nanoTime() - asked).isGreaterThan(1_000_000_000L);
    }

    @Test
    void refusesAPositionThatTheSwitchDoesNotHave() {
        assertThat(mvc.post()
                        .uri("/demo/ocsp/estado")
                        .param("behaviour", "LOUD")
                        .with(csrf()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(responder.position()).isEqualTo(ResponderBehaviour.NORMAL);
    }

    @Test
    void takesNothingButQuestionsWithoutAToken() {
        var addresses = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.POST)))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> address.startsWith("/demo"))
                .toList();

        assertThat(addresses).contains("/demo/ocsp", "/demo/ocsp/estado", "/demo/reloj");
        assertThat(addresses)
                .filteredOn(address -> !address.equals("/demo/ocsp"))
                .allSatisfy(address ->
                        assertThat(mvc.post().uri(address)).as(address).hasStatus(HttpStatus.FORBIDDEN));
        assertThat(mvc.post().uri("/demo/ocsp").contentType("application/x-www-form-urlencoded"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(mvc.post().uri("/demo/ocsp/")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @Tag("browser")
    void readsWellInBothLanguages(Visitors visitors) {
        for (var language : List.of(Visitors.SPANISH, Locale.ENGLISH)) {
            var visitor = visitors.withoutScript(language);
            visitor.open("/demo").press("demo.responder-behaviour.DOWN").isAt("/demo");
            visitor.sees("demo.responder.now").reads("demo-authority");
            assertThat(responder.position()).isEqualTo(ResponderBehaviour.DOWN);
            assertThat(visitor.download("/demo/efirma/renata.key")).isNotEmpty();
            responder.turnTo(ResponderBehaviour.NORMAL);
        }
    }

    private void turn(String behaviour) {
        assertThat(mvc.post()
                        .uri("/demo/ocsp/estado")
                        .param("behaviour", behaviour)
                        .with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/demo#respuesta");
    }

    private byte[] question(String name) throws IOException {
        var certificate = new X509CertificateHolder(mvc.get()
                .uri("/demo/efirma/" + name + ".cer")
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        return Question.about(authority.keys().issuer().holder(), certificate.getSerialNumber());
    }

    private HttpResponse<byte[]> post(byte[] question) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(source.responder().orElseThrow())
                .header("Content-Type", "application/ocsp-request")
                .POST(BodyPublishers.ofByteArray(question)));
    }

    private HttpResponse<byte[]> get(String question) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(source.responder().orElseThrow() + "/" + question)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Object status(HttpResponse<byte[]> answer) throws Exception {
        return ((BasicOCSPResp) new OCSPResp(answer.body()).getResponseObject()).getResponses()[0].getCertStatus();
    }
}
