package org.ventanilla.identity.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ventanilla.core.AuditableEvent;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@RecordApplicationEvents
class ReviewPagesTests {

    private static final String REGISTRATIONS = "/admin/registros";
    private static final String ACCOUNTS = "/admin/cuentas";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Apps apps;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Officers officers;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MutableClock clock;

    private PortalUser admin;
    private Registrant person;
    private UUID registration;

    @BeforeEach
    void register() {
        clock.reset();
        admin = officers.with(Role.ADMIN);
        person = registrants.insured();
        registration = registrants.submit(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REGISTRATIONS,
                REGISTRATIONS + "/{id}",
                REGISTRATIONS + "/{id}/retener",
                ACCOUNTS,
                ACCOUNTS + "/{id}",
                ACCOUNTS + "/{id}/suspender"
            })
    @Tag("V8.2.1")
    void isForAdminsOnly(String page) {
        var path = page.replace("{id}", UUID.randomUUID().toString());

        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.FOUND);
        for (var role : new Role[] {Role.ISSUER, Role.SIGNER, Role.AUDITOR})
            assertThat(mvc.get().uri(path).with(SignedIn.officer(role))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(path).with(SignedIn.as(admin)))
                .hasStatus(page.contains("{id}") ? HttpStatus.NOT_FOUND : HttpStatus.OK);
        assertThat(mvc.post().uri(path).with(SignedIn.officer(Role.ISSUER)).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/borrar", "/nada"})
    void knowsNoOtherActs(String act) {
        assertThat(open(REGISTRATIONS + "/" + registration + act)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(ACCOUNTS + "/" + admin.accountId() + act)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Tag("V8.2.3")
    void listsNobodyByName() {
        assertThat(open(REGISTRATIONS + "?ver=en-curso"))
                .hasStatusOk()
                .bodyText()
                .contains("Registros por revisar", "NSS ···")
                .doesNotContain(
                        person.nss().value(),
                        person.curp().value(),
                        person.email().value(),
                        "??");
    }

    @Test
    void showsTheDataBesideTheInstitutesAndKeepsThatTheyWereRead() {
        assertThat(open(REGISTRATIONS + "/" + registration))
                .hasStatusOk()
                .bodyText()
                .contains(
                        person.curp().value(),
                        person.nss().grouped(),
                        person.email().value(),
                        "TAPIA",
                        "Retener")
                .doesNotContain("Liberar", "??");

        assertThat(kinds()).containsExactly("identity.registration-read");
    }

    @Test
    void tellsAllThatIsMissingOfARefusalAtOnce() {
        assertThat(post(REGISTRATIONS + "/" + registration + "/rechazar"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Elige un motivo de la lista.", "Escribe el motivo.");
    }

    @Test
    void holdsAndReleasesFromThePages() {
        var path = REGISTRATIONS + "/" + registration;

        assertThat(post(path + "/retener", "words", "piden revisarlo")).hasRedirectedUrl(path);
        assertThat(open(path))
                .bodyText()
                .contains("piden revisarlo", "Liberar a su hora", "Liberar y confirmar ahora")
                .doesNotContain("Correo de confirmación:");
        assertThat(post(path + "/retener", "words", "otra vez"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("El registro está retenido.");
        assertThat(post(path + "/liberar")).hasRedirectedUrl(path);

        assertThat(kinds())
                .containsExactly(
                        "identity.registration-held", "identity.registration-read", "identity.registration-released");
    }

    @Test
    void offersNoConfirmationOfWhatTheCheckRefused() {
        var refused = REGISTRATIONS + "/" + registrants.submit(registrants.stranger());

        assertThat(open(refused))
                .bodyText()
                .contains("No se puede confirmar.")
                .doesNotContain("/confirmar", "Correo de confirmación:");
        assertThat(post(refused + "/confirmar"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no se puede confirmar");
    }

    @Test
    @Tag("V8.2.2")
    void refusesActsOnTheOfficersOwnAccountWithAClearMessage() {
        var own = ACCOUNTS + "/" + admin.accountId();

        for (var act : new String[] {"/suspender", "/liberar", "/contrasena", "/sesiones"})
            assertThat(post(own + act, "words", "por mi cuenta"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Es tu propia cuenta o tu propio registro.");

        assertThat(open(own)).bodyText().contains("Es tu propia cuenta").doesNotContain(own + "/");
        assertThat(events.stream(AuditableEvent.class).filter(AuditableEvent::auditRefused))
                .hasSize(4)
                .allMatch(event -> event.auditKind().equals("identity.own-act-refused"));
    }

    @Test
    @Tag("V7.4.5")
    void suspendsAnAccountAndSaysSo() {
        var owner = accounts.worker();
        var walk = Visits.signedIn(mvc, owner);
        var path = ACCOUNTS + "/" + owner.id();

        assertThat(open(path))
                .hasStatusOk()
                .bodyText()
                .contains("Activa", "Suspender", "Cerrar sus sesiones")
                .doesNotContain(owner.nss(), owner.curp(), owner.email());
        assertThat(post(path + "/suspender")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(path + "/suspender", "words", "la persona lo pidió")).hasRedirectedUrl(path);

        walk.open("/cuenta").leadsTo("/entrar");
        assertThat(open(path))
                .bodyText()
                .contains("Suspendida", "Quitar la suspensión", "Suspendimos tu cuenta")
                .doesNotContain("Cerrar sus sesiones");
    }

    @Test
    void searchesWithoutAnythingPersonalInAnAddress() {
        var owner = accounts.worker();
        var walk = apps.signIn(Visits.from(mvc), accounts.officer()).open(ACCOUNTS);

        walk.post(ACCOUNTS, "identifier", owner.nss()).leadsTo(ACCOUNTS);
        walk.follow().shows("/admin/cuentas/" + owner.id()).hides(owner.nss(), owner.curp(), owner.email());
        walk.post(ACCOUNTS, "identifier", "").refuses("identifier", "Escribe una CURP, un NSS, un correo o un nombre.");
        walk.open(ACCOUNTS).shows("/admin/cuentas/" + owner.id());
    }

    @Test
    void keepsWhatWasSoughtInVainForTheNextTry() {
        var walk = apps.signIn(Visits.from(mvc), accounts.officer()).open(ACCOUNTS);

        walk.post(ACCOUNTS, "identifier", "nadie@correo.example").leadsTo(ACCOUNTS);
        walk.follow().shows("No hay cuentas así.", "value=\"nadie@correo.example\"");
        walk.open(ACCOUNTS).hides("nadie@correo.example");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
    void showsOtherOfficersNoWayThere(Role role) {
        assertThat(mvc.get().uri("/admin").with(SignedIn.officer(role)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(REGISTRATIONS, ACCOUNTS, "/admin/correo");
    }

    private java.util.List<String> kinds() {
        return events.stream(AuditableEvent.class)
                .map(AuditableEvent::auditKind)
                .filter(kind -> kind.startsWith("identity.registration-") && !kind.endsWith("-submitted"))
                .toList();
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).with(SignedIn.as(admin)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(SignedIn.as(admin)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
