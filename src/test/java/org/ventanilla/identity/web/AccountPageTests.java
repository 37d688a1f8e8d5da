package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.Accounts;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class AccountPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother mother;

    @Autowired
    private Apps officers;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Autowired
    private Accounts accounts;

    @Test
    @Tag("V7.4.4")
    void showsTheMaskedAddressAndTheWaysToChange() {
        var owner = mother.worker();

        Visits.signedIn(mvc, owner)
                .open("/cuenta")
                .shows(
                        new EmailAddress(owner.email()).masked(),
                        "href=\"/cuenta/correo\"",
                        "href=\"/cuenta/contrasena\"",
                        "href=\"/cuenta/idioma\"",
                        "18 de noviembre de 2026",
                        "Cerrar mi sesión",
                        "action=\"/salir\"")
                .hides(owner.email());
    }

    @Test
    void letsOfficersChangeTheirAccountToo() {
        officers.signIn(Visits.from(mvc), mother.officer()).open("/cuenta").shows("Cambiar la contraseña");
    }

    @Test
    void choosesTheLanguageOfMailsAndDocuments() {
        var owner = mother.worker();
        var walk = Visits.signedIn(mvc, owner).open("/cuenta/idioma").shows("value=\"es-MX\" selected", "English");
        walk.post("/cuenta/idioma", "language", "en")
                .leadsTo("/cuenta")
                .follow()
                .shows("Guardamos el idioma");

        assertThat(accounts.find(owner.id()).orElseThrow().locale()).hasToString("en");
        walk.open("/cuenta/idioma").post("/cuenta/idioma", "language", "xx").leadsTo("/cuenta");
        assertThat(accounts.find(owner.id()).orElseThrow().locale().toLanguageTag())
                .isEqualTo("es-MX");
    }

    @Test
    @Tag("V7.3.1")
    void warnsBeforeTheSessionEndsAndKeepsItOpenWhenAsked() {
        var walk = Visits.signedIn(mvc, mother.worker());
        walk.open("/cuenta").shows("data-idle=\"900\"", "data-warning=\"150\"", "role=\"status\"");

        walk.post("/cuenta/sesion").isAnswered(204);
        Visits.from(mvc).open("/entrar").hides("data-idle");
    }
}
