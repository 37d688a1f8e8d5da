package org.ventanilla.identity.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.registration.ConfirmRegistration;
import org.ventanilla.identity.registration.FindRegistration;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class StatePagesTests {

    private static final Duration WAIT = Duration.ofHours(12);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FindRegistration find;

    @Autowired
    private ConfirmRegistration confirm;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private MutableClock clock;

    private Registrant person;
    private UUID id;

    @BeforeEach
    void register() {
        clock.setTo(LocalDateTime.of(2026, 11, 18, 10, 42));
        person = registrants.insured();
        id = registrants.submit(person);
        registrants.sendMail();
    }

    @ParameterizedTest
    @CsvSource({
        "es, '', 2000-01-01, reference, Escribe la referencia.",
        "en, '', 2000-01-01, reference, Type the reference.",
        "es, R7KQ, 2000-01-01, reference, La referencia tiene 16 letras y números y escribiste 4.",
        "en, R7KQ, 2000-01-01, reference, The reference has 16 letters and digits and you typed 4.",
        "es, R7KQ-2MXD-9WTA-V4HP, '', birthDate, Escribe la fecha de nacimiento.",
        "en, R7KQ-2MXD-9WTA-V4HP, '', birthDate, Type the date of birth.",
        "es, R7KQ-2MXD-9WTA-V4HP, 30/2/2000, birthDate, 'La fecha no existe o le falta algo. Escribe día, mes y año, como 27/4/1956.'",
        "en, R7KQ-2MXD-9WTA-V4HP, 2000-02-30, birthDate, 'The date does not exist or something is missing. Type day, month and year, like 27/4/1956.'"
    })
    @Tag("V2.2.1")
    void saysWhatIsWrongWithTheQuestion(
            String language, String reference, String birthDate, String field, String message) {
        var walk = walk(language).open("/registro/estado");

        walk.post("/registro/estado", "reference", reference, "birthDate", birthDate)
                .refuses(field, message)
                .says("value=\"" + reference + "\"", "value=\"" + birthDate + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "es, No hay un registro con esa referencia y esa fecha. Revisa las dos.",
        "en, There is no registration with that reference and that date. Check both."
    })
    void tellsNotWhichOfBothIsWrong(String language, String message) {
        var walk = walk(language).open("/registro/estado");

        walk.post("/registro/estado", "reference", reference(), "birthDate", "1950-01-01")
                .isAnswered(422)
                .says(message);
        walk.post("/registro/estado", "reference", "R7KQ2MXD9WTAV4HP", "birthDate", born())
                .isAnswered(422)
                .says(message);
        walk.open("/registro/estado")
                .says("name=\"reference\"")
                .hides(person.email().masked());
    }

    @Test
    @Tag("V2.4.1")
    void limitsQuestionsForOneReference() {
        var walk = walk("es").open("/registro/estado");
        for (int number = 0; number < 10; number++)
            walk.post("/registro/estado", "reference", reference(), "birthDate", "1950-01-01")
                    .isAnswered(422);

        walk.post("/registro/estado", "reference", reference(), "birthDate", born())
                .isAnswered(429);
    }

    @Test
    void showsTheWayWithItsHours() {
        var walk = lookUp("es")
                .shows("Recibido 10:42 · correo de confirmación a más tardar 22:42", "Han pasado 0 min de 12 h")
                .says("Hoy, 10:42", "Enviamos un mensaje a " + person.email().masked(), reference())
                .says("<span class=\"tag tag--ok\">Hecho</span>", "<span class=\"tag tag--info\">En curso</span>")
                .says("<progress class=\"progress\" max=\"720\" value=\"0\"");

        clock.advance(Duration.ofHours(3).plusMinutes(23));
        walk.open("/registro/estado").shows("Han pasado 3 h 23 min de 12 h", "value=\"203\"");
        clock.advance(WAIT.minusHours(3).minusMinutes(23));
        walk.open("/registro/estado").shows("Aún no enviado: el servidor de correo no responde; seguimos intentando.");
        registrants.sendDue();
        walk.open("/registro/estado").shows("Enviado", "hoy, 22:42", "hasta sábado 21 de noviembre, 22:42");
        clock.advance(Duration.ofHours(2));
        walk.open("/registro/estado")
                .shows("Recibido ayer, miércoles 18 de noviembre, 10:42")
                .says("a más tardar ayer, miércoles 18 de noviembre, 22:42");
    }

    @Test
    void saysTomorrowWithItsDay() {
        clock.setTo(LocalDateTime.of(2026, 11, 18, 20, 15));
        var late = registrants.insured();
        id = registrants.submit(late);

        lookUp("es", late)
                .shows("El correo de confirmación llega mañana, jueves 19 de noviembre, a más tardar a las 08:15");
        lookUp("en", late).shows("arrives tomorrow, Thursday 19 November, by 08:15 at the latest");
    }

    @Test
    void tellsHonestlyThatNoMailLeaves() {
        catcher.goDown();
        try {
            var waiting = registrants.insured();
            id = registrants.submit(waiting);
            registrants.sendMail();

            lookUp("es", waiting).shows("Aún no enviado a " + waiting.email().masked(), "seguimos intentando");
            clock.advance(WAIT);
            registrants.sendDue();
            lookUp("es", waiting)
                    .shows("El correo de confirmación aún no sale")
                    .says("Aún no enviado: el servidor de correo no responde; seguimos intentando.");
            lookUp("en", waiting).shows("Not sent yet: the mail server does not answer; we go on trying.");
        } finally {
            catcher.comeBack();
        }
    }

    @Test
    void tellsOfARefusedAddress() {
        var wrong = registrants.insured();
        catcher.refuse(wrong.email().value(), 550);
        id = registrants.submit(wrong);
        registrants.sendMail();
        lookUp("es", wrong)
                .shows("El servidor de correo no aceptó el mensaje para "
                        + wrong.email().masked());

        clock.advance(WAIT);
        registrants.sendDue();
        lookUp("es", wrong)
                .shows("El correo de confirmación no pudo entregarse", "Cambia el correo para recibir otro enlace");
    }

    @Test
    void sendsTheMailAgain() {
        var walk = lookUp("es").says("Reenviar el acuse");
        walk.post("/registro/estado/reenvio")
                .leadsTo("/registro/estado")
                .follow()
                .shows("Te escribimos de nuevo.");
        clock.advance(WAIT);
        registrants.sendDue();
        walk.open("/registro/estado")
                .says("Pedir otro enlace")
                .post("/registro/estado/reenvio")
                .leadsTo("/registro/estado");
        registrants.sendMail();

        assertThat(registrants.tokens(person)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "es, La contraseña no es la de este registro., Escribe la contraseña.",
        "en, This is not the password of the registration., Type the password."
    })
    void changesTheAddressWithThePassword(String language, String wrong, String missing) {
        var address = "nueva" + person.email().value();
        var walk = lookUp(language).open("/registro/estado/correo");

        walk.post("/registro/estado/correo", "email", address, "emailConfirmation", address, "password", "")
                .refuses("password", missing)
                .says("value=\"" + address + "\"");
        walk.post(
                        "/registro/estado/correo",
                        "email",
                        address,
                        "emailConfirmation",
                        address,
                        "password",
                        "no es la mía, seguro")
                .refuses("password", wrong)
                .hides("no es la mía");
        walk.post(
                        "/registro/estado/correo",
                        "email",
                        "sin arroba",
                        "emailConfirmation",
                        "",
                        "password",
                        Registrants.PASSWORD)
                .isAnswered(422)
                .says("<a href=\"#email\">", "<a href=\"#emailConfirmation\">");
        walk.post(
                        "/registro/estado/correo",
                        "email",
                        address,
                        "emailConfirmation",
                        address,
                        "password",
                        Registrants.PASSWORD)
                .leadsTo("/registro/estado")
                .follow()
                .shows(person.at(address).email().masked());
    }

    @ParameterizedTest
    @CsvSource({
        "es, ¿Quieres cancelar tu registro?, Este registro está cancelado",
        "en, Do you want to cancel your registration?, This registration is cancelled"
    })
    void withdrawsWithThePassword(String language, String question, String answer) {
        var walk = lookUp(language).open("/registro/estado/cancelar").shows(question);

        walk.post("/registro/estado/cancelar", "password", "no es la mía, seguro")
                .isAnswered(422);
        walk.post("/registro/estado/cancelar", "password", Registrants.PASSWORD)
                .leadsTo("/registro/estado")
                .follow()
                .shows(answer)
                .hides("/registro/estado/correo", "/registro/estado/reenvio");
        walk.open("/registro/estado/correo").leadsTo("/registro/estado");
        walk.open("/registro/estado/cancelar").leadsTo("/registro/estado");
        walk.open("/registro/estado").post("/registro/estado/reenvio").isAnswered(422);
    }

    @Test
    void tellsTheEndOfTheWay() {
        clock.advance(WAIT);
        registrants.sendDue();
        var walk = lookUp("es").shows("Ya salió el correo de confirmación");
        confirm.execute(registrants.tokens(person).getFirst());
        walk.open("/registro/estado").shows("Tu cuenta está abierta: falta revisar tus datos", "/entrar");
    }

    @Test
    void tellsOfALinkThatLapsed() {
        clock.advance(WAIT);
        registrants.sendDue();
        clock.advance(Duration.ofDays(3));

        lookUp("es")
                .shows("El enlace de tu registro venció", "Hacer un registro nuevo")
                .hides("/registro/estado/reenvio");
        registrants.close();
        lookUp("en").shows("The link of your registration has expired", "Start a new registration");
    }

    @Test
    @Tag("V2.3.1")
    void asksForTheReferenceBeforeAnythingElse() {
        walk("es").open("/registro/estado/correo").leadsTo("/registro/estado");
        walk("es").open("/registro/estado/cancelar").leadsTo("/registro/estado");
        walk("es").open("/registro/estado").post("/registro/estado/reenvio").isAnswered(404);
    }

    @Test
    @Tag("V7.2.4")
    void changesTheSessionOnceItMaySeeARegistration() {
        var walk = walk("es").open("/registro/estado");
        var before = walk.session();

        walk.post("/registro/estado", "reference", reference(), "birthDate", born())
                .leadsTo("/registro/estado");

        assertThat(walk.session()).isNotEqualTo(before);
    }

    private Walk lookUp(String language) {
        return lookUp(language, person);
    }

    private Walk lookUp(String language, Registrant registrant) {
        var born = registrant.curp().birthDate();
        return walk(language)
                .open("/registro/estado")
                .post(
                        "/registro/estado",
                        "reference",
                        reference(),
                        "birthDate",
                        "%d/%d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()))
                .leadsTo("/registro/estado")
                .follow();
    }

    private String reference() {
        return find.stateOf(id).orElseThrow().reference().grouped();
    }

    private String born() {
        return person.curp().birthDate().toString();
    }

    private Walk walk(String language) {
        return Walk.in(language, mvc);
    }
}
