package org.ventanilla.identity.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class RegistrationPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startTheDay() {
        clock.reset();
    }

    @Test
    void goesFromTheFirstStepToTheReference() {
        var person = registrants.insured();

        var walk = walk("es").open("/registro").shows("¿Cuáles son tu CURP y tu NSS?");
        walk.post(
                        "/registro",
                        "curp",
                        person.curp().value(),
                        "nss",
                        person.nss().grouped())
                .leadsTo("/registro/correo")
                .follow()
                .shows("paso 2 de 3");
        walk.post(
                        "/registro/correo",
                        "email",
                        person.email().value(),
                        "emailConfirmation",
                        person.email().value(),
                        "mobile",
                        "55 1234 5678",
                        "password",
                        Registrants.PASSWORD)
                .leadsTo("/registro/revisar")
                .follow()
                .shows(
                        person.curp().value(),
                        person.nss().grouped(),
                        person.email().value(),
                        "5512345678")
                .hides(Registrants.PASSWORD, "argon2");
        walk.post("/registro/revisar", "termsAccepted", "true")
                .leadsTo("/registro/recibido")
                .follow()
                .shows("Recibido 10:00 · correo de confirmación a más tardar 22:00")
                .says("El correo de confirmación llega hoy, a más tardar a las 22:00")
                .says(person.email().masked())
                .hides(
                        person.email().value(),
                        person.curp().value(),
                        person.nss().value());
        assertThat(walk.page()).containsPattern("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', curp, core.error.curp.blank",
        "LORX000101MDFPZMA7, curp, core.error.curp.check-digit",
        "LORX001301MDFPZMA2, curp, core.error.curp.birth-date",
        "LORX000101QDFPZMA2, curp, core.error.curp.sex",
        "LORX000101MQQPZMA2, curp, core.error.curp.state",
        "LORX000101MDFPZMA, curp, core.error.curp.length",
        "BACA890909MJCRMS05, curp, core.error.curp.word",
        "'', nss, core.error.nss.blank",
        "9920000007, nss, core.error.nss.length",
        "99200000070, nss, core.error.nss.check-digit",
        "9920000007O, nss, core.error.nss.digits"
    })
    @Tag("V2.2.1")
    void saysWhatIsWrongWithAnIdentifier(String typed, String field, String code) {
        var curp = field.equals("curp") ? typed : "LORX000101MDFPZMA2";
        var nss = field.equals("nss") ? typed : "99-20-00-0007-5";
        for (var language : new String[] {"es", "en"}) {
            var walk = walk(language).open("/registro").post("/registro", "curp", curp, "nss", nss);

            walk.refuses(field, firstWords(walk, field, code, language));
            assertThat(walk.page()).contains("value=\"" + typed + "\"");
        }
    }

    @Test
    void tellsBothErrorsOfThePageAtOnce() {
        walk("es")
                .open("/registro")
                .post("/registro", "curp", "", "nss", "")
                .refuses("curp", "Escribe la CURP.")
                .refuses("nss", "Escribe el número de seguridad social.")
                .says("Hay 2 datos por corregir");
    }

    @ParameterizedTest
    @CsvSource({
        "email, persona.example, identity",
        "email, '', Escribe el correo electrónico.",
        "emailConfirmation, otra@correo.example, Los dos correos no son iguales. Compáralos letra por letra.",
        "emailConfirmation, '', Escribe otra vez el correo.",
        "mobile, 12345, identity",
        "password, '', Escribe la contraseña.",
        "password, catorce letras, identity",
        "password, aaaaaaaaaaaaaaaa, identity"
    })
    @Tag("V2.2.1")
    void saysWhatIsWrongWithAContact(String field, String typed, String message) {
        for (var language : new String[] {"es", "en"}) {
            var walk = identified(registrants.insured(), language).post("/registro/correo", contact(field, typed));

            walk.isAnswered(422).says("<a href=\"#" + field + "\">", "id=\"" + field + "-error\"");
            if (language.equals("es") && !message.equals("identity")) walk.refuses(field, message);
            assertThat(walk.title()).startsWith("Error: ");
            if (!field.equals("password")) walk.says("value=\"" + typed + "\"");
            walk.hides("value=\"" + Registrants.PASSWORD, ">" + Registrants.PASSWORD, "value=\"catorce letras");
        }
    }

    @Test
    @Tag("V6.2.11")
    void refusesAPasswordThatHoldsTheIdentifiers() {
        var person = registrants.insured();
        var walk = identified(person, "es");

        walk.post(
                        "/registro/correo",
                        contact("password", "mi clave es " + person.curp().value()))
                .refuses("password", "La contraseña no puede llevar tu CURP.");
        walk.post(
                        "/registro/correo",
                        contact("password", "mi clave es " + person.nss().grouped()))
                .refuses("password", "La contraseña no puede llevar tu NSS.");
        walk.post("/registro/correo", contact("password", "mi clave es persona@correo.example"))
                .refuses("password", "La contraseña no puede llevar tu correo.");
    }

    @Test
    void tellsAllThatIsWrongWithAContactAtOnce() {
        identified(registrants.insured(), "es")
                .post(
                        "/registro/correo",
                        "email",
                        "sin arroba",
                        "emailConfirmation",
                        "",
                        "mobile",
                        "1",
                        "password",
                        "corta")
                .isAnswered(422)
                .says("Hay 4 datos por corregir");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Para enviar el registro, acepta las condiciones de uso.'",
        "en, 'To send the registration, accept the terms of use.'"
    })
    void asksForTheTerms(String language, String message) {
        var person = registrants.insured();

        reviewed(person, language).post("/registro/revisar").refuses("termsAccepted", message);
        assertThat(rowsOf(person)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registro/correo", "/registro/revisar"})
    @Tag("V2.3.1")
    void leadsToTheFirstMissingStep(String path) {
        walk("es").open(path).leadsTo("/registro");
        walk("es").open("/registro").post(path, contact("mobile", "")).leadsTo("/registro");
        identified(registrants.insured(), "es").open("/registro/revisar").leadsTo("/registro/correo");
    }

    @Test
    @Tag("V2.3.1")
    void leadsToTheStateWhereNothingWasReceived() {
        walk("es").open("/registro/recibido").leadsTo("/registro/estado");
    }

    @Test
    void returnsToTheReviewAfterAChange() {
        var person = registrants.insured();
        var other = "otra" + person.email().value();
        var walk = reviewed(person, "es");

        walk.open("/registro")
                .shows(person.curp().value(), person.nss().grouped())
                .post(
                        "/registro",
                        "curp",
                        person.curp().value(),
                        "nss",
                        person.nss().value())
                .leadsTo("/registro/revisar");
        walk.open("/registro/correo")
                .shows("Déjala vacía para conservar la que ya escribiste")
                .post(
                        "/registro/correo",
                        "email",
                        person.email().value(),
                        "emailConfirmation",
                        person.email().value(),
                        "mobile",
                        "55 8765 4321")
                .leadsTo("/registro/revisar")
                .follow()
                .shows("5587654321");
        walk.open("/registro/correo")
                .post("/registro/correo", "email", other, "emailConfirmation", other)
                .refuses("password", "Escribe la contraseña.");
    }

    @Test
    void asksForThePasswordAgainWhenTheIdentifiersChange() {
        var other = registrants.insured();
        var walk = reviewed(registrants.insured(), "es");

        walk.open("/registro")
                .post(
                        "/registro",
                        "curp",
                        other.curp().value(),
                        "nss",
                        other.nss().value())
                .leadsTo("/registro/correo")
                .follow()
                .hides("Déjala vacía");
        walk.open("/registro/revisar").leadsTo("/registro/correo");
    }

    @Test
    @Tag("V2.3.4")
    void receivesAFormThatIsSentTwiceOnce() {
        var person = registrants.insured();
        var walk = reviewed(person, "es");

        walk.post("/registro/revisar", "termsAccepted", "true").leadsTo("/registro/recibido");
        walk.post("/registro/revisar", "termsAccepted", "true").leadsTo("/registro/recibido");

        assertThat(rowsOf(person)).isEqualTo(1);
    }

    @Test
    void givesTheSameAnswerWhateverThePair() {
        var known = registrants.insured();
        var taken = registrants.insured();
        registrants.submit(taken);

        var good = neutral(received(known), known);
        var mismatched =
                neutral(received(registrants.stranger().at(known.email().value())), known);
        var registered = neutral(received(taken.at(known.email().value())), known);

        assertThat(mismatched).isEqualTo(good);
        assertThat(registered).isEqualTo(good);
    }

    @Test
    @Tag("V14.2.1")
    void keepsPersonalDataOutOfAddresses() {
        var page = received(registrants.insured()).page();

        assertThat(page)
                .doesNotContainPattern("(href|action)=\"[^\"]*([0-9]{11}|[A-Z]{4}[0-9]{6}|@|[A-Z0-9]{4}-[A-Z0-9]{4})");
    }

    @Test
    @Tag("V14.2.2")
    void letsNoBrowserKeepThePages() {
        assertThat(mvc.get().uri("/registro"))
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }

    @Test
    @Tag("V2.4.1")
    void answersTooManyRegistrationsFromOneAddress() {
        var address = "203.0.113.77";
        for (int number = 0; number < 5; number++)
            reviewed(Walk.from(mvc, address, "es"), registrants.stranger())
                    .post("/registro/revisar", "termsAccepted", "true")
                    .leadsTo("/registro/recibido");

        reviewed(Walk.from(mvc, address, "es"), registrants.stranger())
                .post("/registro/revisar", "termsAccepted", "true")
                .isAnswered(429);
    }

    @Test
    @Tag("V3.5.1")
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/registro").param("curp", "x").param("nss", "x"))
                .hasStatus(403);
    }

    private Walk received(Registrant person) {
        return reviewed(person, "es")
                .post("/registro/revisar", "termsAccepted", "true")
                .leadsTo("/registro/recibido")
                .follow();
    }

    private Walk reviewed(Registrant person, String language) {
        return reviewed(walk(language), person);
    }

    private Walk reviewed(Walk walk, Registrant person) {
        return identified(walk, person)
                .post(
                        "/registro/correo",
                        "email",
                        person.email().value(),
                        "emailConfirmation",
                        person.email().value(),
                        "mobile",
                        "",
                        "password",
                        Registrants.PASSWORD)
                .leadsTo("/registro/revisar")
                .follow();
    }

    private Walk identified(Registrant person, String language) {
        return identified(walk(language), person);
    }

    private static Walk identified(Walk walk, Registrant person) {
        return walk.open("/registro")
                .post(
                        "/registro",
                        "curp",
                        person.curp().value(),
                        "nss",
                        person.nss().value())
                .leadsTo("/registro/correo")
                .follow();
    }

    private Walk walk(String language) {
        return Walk.in(language, mvc);
    }

    /** The page without what differs from one registration to the next: its reference and the token of its forms. */
    private String neutral(Walk walk, Registrant person) {
        return walk.shows(person.email().masked())
                .page()
                .replaceAll("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}", "reference")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token");
    }

    private int rowsOf(Registrant person) {
        return jdbc.sql("select count(*) from identity.registration where nss = :nss")
                .param("nss", person.nss().value())
                .query(Integer.class)
                .single();
    }

    private static String[] contact(String field, String typed) {
        var values = new String[] {
            "email",
            "persona@correo.example",
            "emailConfirmation",
            "persona@correo.example",
            "mobile",
            "5512345678",
            "password",
            Registrants.PASSWORD
        };
        for (int at = 0; at < values.length; at += 2) if (values[at].equals(field)) values[at + 1] = typed;
        return values;
    }

    /** The message that the page shows under the code, with its arguments filled in. */
    private String firstWords(Walk walk, String field, String code, String language) {
        var pattern =
                messages.getMessage(code, new Object[0], Locale.forLanguageTag(language.equals("es") ? "es-MX" : "en"));
        var start = pattern.replaceAll("\\{.*", "");
        var found = java.util.regex.Pattern.compile("<a href=\"#" + field + "\">([^<]*)</a>")
                .matcher(walk.page());
        assertThat(found.find()).isTrue();
        var shown = found.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        assertThat(shown).startsWith(start);
        return shown;
    }
}
