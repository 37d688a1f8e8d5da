package org.ventanilla.identity.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.registration.CancelRegistration;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.registration.ResendMail;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class ConfirmationPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ResendMail resend;

    @Autowired
    private CancelRegistration cancel;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Registrant person;
    private UUID id;
    private String link;

    @BeforeEach
    void receiveTheLink() {
        clock.reset();
        person = registrants.insured();
        id = registrants.submit(person);
        clock.advance(Duration.ofHours(12));
        registrants.sendDue();
        link = "/registro/confirmar/" + registrants.tokens(person).getFirst();
    }

    @Test
    @Tag("V3.5.3")
    @Tag("V7.6.2")
    void opensTheAccountOnlyByTheButtonHoweverOftenAScannerLooks() {
        for (int times = 0; times < 5; times++) {
            walk("es").open(link).shows("¿Quieres confirmar tu registro?");
            walk("es").head(link).isAnswered(200);
        }
        assertThat(accounts()).isZero();

        var walk = walk("es").open(link).shows("Confirmar mi registro");
        walk.hides(
                person.curp().value(),
                person.nss().value(),
                person.email().value(),
                person.email().masked());
        walk.post(link).leadsTo("/registro/datos").follow().shows("¿Son correctos tus datos?");

        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    @Tag("V7.2.4")
    void signsInUnderANewSession() {
        var walk = walk("es").open(link);
        var before = walk.session();

        walk.post(link);

        assertThat(walk.session()).isNotEqualTo(before);
    }

    @Test
    @Tag("V3.5.1")
    void refusesTheButtonWithoutItsToken() {
        assertThat(mvc.post().uri(link)).hasStatus(403);
        assertThat(accounts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"es, Este enlace ya se usó, Entrar", "en, This link has been used, Sign in"})
    @Tag("V6.4.1")
    void tellsThatALinkWasUsed(String language, String title, String way) {
        walk("es").open(link).post(link);

        walk(language)
                .open(link)
                .isAnswered(410)
                .says(title, way, "href=\"/entrar\"")
                .hides("type=\"submit\">Confirmar");
        walk(language).open("/registro").post(link).leadsTo(link);
    }

    @Test
    void leadsTheOwnerOfAUsedLinkToTheData() {
        var walk = walk("es").open(link);
        walk.post(link).leadsTo("/registro/datos");

        walk.open(link).leadsTo("/registro/datos");
    }

    @ParameterizedTest
    @CsvSource({"es, Este enlace venció, Hacer un registro nuevo", "en, This link has expired, Start a new registration"
    })
    void tellsThatALinkExpired(String language, String title, String way) {
        clock.advance(Duration.ofDays(3));

        walk(language).open(link).isAnswered(410).says(title, way, "href=\"/registro\"");
        walk(language).open("/registro").post(link).leadsTo(link);
        assertThat(accounts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "es, Hay un enlace más reciente, Ver en qué va mi registro",
        "en, There is a later link, See how my registration goes"
    })
    void tellsThatALinkIsSuperseded(String language, String title, String way) {
        resend.execute(id);

        walk(language).open(link).isAnswered(410).says(title, way, "href=\"/registro/estado\"");
    }

    @ParameterizedTest
    @CsvSource({"es, Este registro está cancelado", "en, This registration is cancelled"})
    void tellsThatARegistrationIsCancelled(String language, String title) {
        cancel.execute(id, Registrants.PASSWORD);

        walk(language).open(link).isAnswered(410).says(title, "href=\"/registro\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registro/confirmar/nada",
                "/registro/confirmar/<b>",
                "/registro/confirmar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void doesNotKnowOtherLinks(String other) {
        walk("es")
                .open(other)
                .isAnswered(404)
                .says("No conocemos este enlace", "href=\"/registro/estado\"")
                .hides("<b>");
        walk("en").open(other).isAnswered(404).says("We do not know this link");
    }

    @Test
    @Tag("V2.3.4")
    void opensOneAccountForTwoButtonsAtOnce() throws Exception {
        var first = walk("es").open(link);
        var second = walk("es").open(link);

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(() -> first.post(link), () -> second.post(link)))
                    .forEach(Future::resultNow);
        }

        assertThat(accounts()).isEqualTo(1);
        assertThat(List.of(first.location(), second.location())).containsExactlyInAnyOrder("/registro/datos", link);
    }

    @Test
    void showsTheInstitutesDataBesideWhatWasTyped() {
        signedIn("es")
                .shows(person.curp().value(), person.nss().grouped(), "5 de mayo de", "Hombre")
                .says("TAPIA", "Sin clínica registrada", "Panadería Z99", "17 de noviembre de 2026", "No lo pedimos");
    }

    @ParameterizedTest
    @CsvSource({"es, Confirmaste tus datos", "en, You confirmed your records"})
    void confirmsTheDataAndGoesToTheCard(String language, String title) {
        var walk = signedIn(language);

        walk.post("/registro/datos").leadsTo("/tarjeta");
        walk.open("/registro/datos").shows(title).hides("action=\"/registro/datos\"");
    }

    @ParameterizedTest
    @CsvSource({
        "es, Escribe qué está mal., Recibimos lo que nos dijiste.",
        "en, Type what is wrong., We received what you told us."
    })
    void takesWhatIsWrongInThePersonsWords(String language, String missing, String received) {
        var walk = signedIn(language);

        walk.post("/registro/datos/error", "words", " ").refuses("words", missing);
        walk.post("/registro/datos/error", "words", "a\u0000b").isAnswered(422);
        walk.post("/registro/datos/error", "words", "Mi nombre es <b>Núñez</b>.\nNo Nuñes.")
                .leadsTo("/registro/datos")
                .follow()
                .shows(received, "Mi nombre es &lt;b&gt;Núñez&lt;/b&gt;.\nNo Nuñes.", "22:00")
                .hides("action=\"/registro/datos\"")
                .says("href=\"/tarjeta\"");
    }

    @ParameterizedTest
    @CsvSource({
        "es, Falta que los revises., 'Lo recibimos hoy, 22:00.', 'Los revisaste hoy, 22:00 y dijiste que hay un error.'",
        "en, You have not checked them yet., 'We received it today, 22:00.', 'You checked them today, 22:00 and said'"
    })
    void showsOnTheAccountPageWhatWasSaid(String language, String pending, String reported, String reviewed) {
        var walk = signedIn(language);
        walk.open("/cuenta").shows(pending, "href=\"/registro/datos\"").hides(reported);

        walk.open("/registro/datos").post("/registro/datos/error", "words", "Mi nombre lleva acento.");

        walk.open("/cuenta").shows(reviewed, reported).hides(pending);
    }

    @Test
    void refusesADataPageThatIsOutOfDate() {
        signedIn("es").post("/registro/datos", "version", "77").isAnswered(409);
    }

    @Test
    @Tag("V8.2.1")
    void keepsTheDataFromWhoIsNotSignedIn() {
        walk("es").open("/registro/datos").leadsTo("/entrar");
    }

    private Walk signedIn(String language) {
        return walk(language).open(link).post(link).leadsTo("/registro/datos").follow();
    }

    private Walk walk(String language) {
        return Walk.in(language, mvc);
    }

    private int accounts() {
        return jdbc.sql("select count(*) from identity.account where nss = :nss")
                .param("nss", person.nss().value())
                .query(Integer.class)
                .single();
    }
}
