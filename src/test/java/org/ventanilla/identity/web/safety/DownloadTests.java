package org.ventanilla.identity.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.Stage;
import org.ventanilla.support.VentanillaTest;
import tools.jackson.databind.json.JsonMapper;

@VentanillaTest
class DownloadTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Stage stage;

    @Autowired
    private AuditedActs acts;

    @Test
    @Tag("V7.5.1")
    void asksThePasswordAgainFirst() {
        var walk = Visits.signedIn(mvc, accounts.worker());
        for (var file : new String[] {"/cuenta/datos.json", "/cuenta/datos.pdf"})
            assertThat(walk.open(file).isAnswered(303).location()).endsWith("/cuenta/datos");

        walk.open("/cuenta/datos").shows("Primero, tu contraseña").hides("/cuenta/datos.json");
        prove(walk, "no es esta").refuses("currentPassword", "Esta no es tu contraseña actual.");
        prove(walk, AccountMother.PASSWORD)
                .leadsTo("/cuenta/datos")
                .follow()
                .shows("/cuenta/datos.json", "/cuenta/datos.pdf");
    }

    @Test
    void holdsTheDataForMachinesWithHeaderAndIsoDates() {
        var person = stage.newInsuredPerson();
        var owner = accounts.worker(person, Locale.forLanguageTag("es-MX"));
        var walk = proved(owner);

        var json = JsonMapper.builder()
                .build()
                .readTree(walk.open("/cuenta/datos.json").isAnswered(200).page());

        assertThat(json.at("/madeAt").asString())
                .isEqualTo(stage.clock().instant().toString());
        assertThat(json.at("/madeFor/accountId").asString())
                .isEqualTo(owner.id().toString());
        assertThat(json.at("/account/email").asString()).isEqualTo(owner.email());
        assertThat(json.at("/account/language").asString()).isEqualTo("es-MX");
        assertThat(json.at("/account/curp").asString()).isEqualTo(owner.curp());
        assertThat(json.at("/access/signIns/0/method").asString()).isEqualTo("PASSWORD");
        assertThat(json.at("/access/devices/0/browser").asString()).isEqualTo("OTHER");
        assertThat(json.at("/access/sessions/0/network").asString()).startsWith("2001:db8");
        assertThat(json.at("/register/nss").asString()).isEqualTo(owner.nss());
        assertThat(json.at("/register/spells/0/startedOn").asString()).matches("2026-\\d\\d-\\d\\d");
        assertThat(json.at("/register/movements/0/movement").asString()).isEqualTo("ENROLLMENT");
        assertThat(walk.header("Content-Disposition")).contains("mis-datos.json");
        assertThat(walk.header("Cache-Control")).contains("no-store");
        assertThat(walk.page()).doesNotContain("$argon2", "password_hash");
    }

    @ParameterizedTest
    @CsvSource({"es,Tus datos en Ventanilla,con contraseña", "en,Your data in Ventanilla,with password"})
    void saysTheSameOnPaperInTheReadersLanguage(String language, String title, String method) {
        var person = stage.newInsuredPerson();
        var owner = accounts.worker(person, Locale.forLanguageTag("es-MX"));
        for (int session = 0; session < 3; session++) Visits.signedIn(mvc, owner);
        var walk = Visits.enter(Visits.in(mvc, language), owner.email(), AccountMother.PASSWORD);
        asksForAClarification(walk);
        prove(walk, AccountMother.PASSWORD);

        var pdf = walk.open("/cuenta/datos.pdf").isAnswered(200).bytes();

        assertThat(PdfInspection.text(pdf))
                .contains(title, method, owner.email(), owner.curp(), owner.nss(), "2026")
                .contains("Falta mi segundo apellido")
                .doesNotContain(
                        "identity.", "affiliation.", "ENROLLMENT", "clarification.", "DATA_ERROR", "openedAt", "es-MX");
        assertThat(PdfInspection.pdfA2bFindings(pdf)).isEmpty();
        assertThat(PdfInspection.pages(pdf)).isGreaterThan(1);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/ByteRange");
        assertThat(acts.on(owner.id())).extracting(act -> act.auditKind()).contains("identity.personal-data-as-pdf");
    }

    private static void asksForAClarification(Walk walk) {
        walk.open("/aclaraciones/nueva")
                .post(
                        "/aclaraciones/nueva",
                        "kind",
                        "DATA_ERROR",
                        "subject",
                        "Falta mi segundo apellido",
                        "words",
                        "Así dice mi acta.");
    }

    private Walk proved(Owner owner) {
        var walk = Visits.signedIn(mvc, owner);
        prove(walk, AccountMother.PASSWORD).leadsTo("/cuenta/datos");
        return walk;
    }

    private static Walk prove(Walk walk, String password) {
        return walk.open("/cuenta/datos").post("/cuenta/datos", "currentPassword", password);
    }
}
