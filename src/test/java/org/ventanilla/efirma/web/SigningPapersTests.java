package org.ventanilla.efirma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.request.SigningMother.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.efirma.request.SigningMother;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

/** The text to sign and the report, for their owners alone. */
@VentanillaTest
class SigningPapersTests {

    private final PortalUser user = PortalUser.worker(UUID.randomUUID(), "Ana Ruiz", new Nss("99058500119"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext beans;

    private SigningMother mother;
    private SigningRequestView request;

    @BeforeEach
    void opensARequest() {
        mother = SigningMother.of(beans);
        request = mother.open(order(user.accountId(), "BZ/2026-\"Ñ\"-1"));
    }

    @Test
    void handsOutExactlyTheBytesThatAreSigned() {
        var text = get("/firma/" + request.id() + "/texto");

        assertThat(text)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"texto-BZ-2026-1.txt\"")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(text.getResponse().getContentAsByteArray())
                .isEqualTo(request.originalChain().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/firma/%s/texto", "/firma/informe/%s", "/firma/informe/%s/descarga"})
    @Tag("V8.2.2")
    void findsNothingForOthers(String path) {
        var report = mother.report(request, SigningMother.unreadable(Refusal.REJECT_FORM));
        var address = path.formatted(path.contains("informe") ? report : request.id());
        var other = SignedIn.as(PortalUser.worker(UUID.randomUUID(), "Otra", new Nss("99058500119")));

        assertThat(get(address)).hasStatusOk();
        assertThat(mvc.get().uri(address).with(other)).hasStatus(404);
        assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    @Test
    void showsTheReportOfASignInToWhoKnowsItForHalfAnHour() {
        var anybodys = mother.open(order(null, "E-1"));
        var fresh = mother.report(anybodys, SigningMother.accepted(), Duration.ofMinutes(29));
        var old = mother.report(anybodys, SigningMother.unreadable(Refusal.REJECT_FORM), Duration.ofMinutes(31));

        assertThat(mvc.get().uri("/firma/informe/" + fresh)).hasStatusOk();
        assertThat(mvc.get().uri("/firma/informe/" + old)).hasStatus(404);
        assertThat(mvc.get().uri("/firma/informe/" + old + "/descarga")).hasStatus(404);
        assertThat(get("/firma/informe/" + old)).hasStatus(404);
    }

    @Test
    void tellsSignatureAndCertificateApart() {
        var report = mother.report(request, SigningMother.revoked(SigningMother.COMPANY));

        assertThat(get("/firma/informe/" + report))
                .bodyText()
                .contains(
                        "Tu firma no se aceptó",
                        "está revocado. Firma con tu e.firma vigente",
                        "REJECT_REVOKED",
                        "Correcta",
                        "Revocado",
                        "30001000000500003415",
                        "AC DE LAS PRUEBAS",
                        "miércoles 18 de noviembre de 2026, 10:00",
                        "domingo 15 de noviembre de 2026, 10:00",
                        request.documentDigest(),
                        "reglas/1");
    }

    @Test
    void tellsThatNobodyKnowsWhetherTheCertificateIsRevoked() {
        var report = mother.report(request, SigningMother.revocationUnknown());

        assertThat(get("/firma/informe/" + report))
                .bodyText()
                .contains("falta confirmar el certificado", "Por confirmar", "No contestó")
                .doesNotContain("REJECT_", "time-out");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void wordsEveryRefusalInBothLanguages(Refusal refusal) {
        var report = mother.report(request, SigningMother.unreadable(refusal));

        var spanish = get("/firma/informe/" + report);
        var english = get("/firma/informe/" + report + "?lang=en");
        assertThat(spanish).hasStatusOk().bodyText().contains(refusal.name(), "No se pudo leer ningún certificado.");
        assertThat(english).hasStatusOk().bodyText().contains(refusal.name(), "No certificate could be read.");
    }

    @Test
    void handsOutTheReportAsAFileThatNeedsNothingElse() {
        var report = mother.report(request, SigningMother.revoked(SigningMother.COMPANY));

        assertThat(get("/firma/informe/" + report + "/descarga"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"informe-BZ-2026-1.html\"")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .contains(
                        "lang=\"es-MX\"",
                        "Tu firma no se aceptó",
                        "Ñandú &amp; &lt;b&gt;Hijos&lt;/b&gt;",
                        "BZ/2026-&quot;Ñ&quot;-1",
                        "OÑO120726RX3",
                        "default-src 'none'; style-src 'sha256-")
                .doesNotContain(
                        "unsafe-inline",
                        "<script",
                        "src=",
                        "href=",
                        "url(",
                        "@import",
                        "<b>Hijos",
                        "http://",
                        "https://");
        assertThat(get("/firma/informe/" + report + "/descarga?lang=en"))
                .bodyText()
                .contains("lang=\"en\"", "Your signature was not accepted");
    }

    @Test
    void allowsTheStyleThatTheFileHoldsAndNoOther() throws Exception {
        var report = mother.report(request, SigningMother.revoked(SigningMother.COMPANY));
        var file =
                get("/firma/informe/" + report + "/descarga").getResponse().getContentAsString(StandardCharsets.UTF_8);
        var style = file.substring(file.indexOf("<style>") + "<style>".length(), file.indexOf("</style>"));
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(file)
                .contains("content=\"default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'\"");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SignedIn.as(user)).exchange();
    }
}
