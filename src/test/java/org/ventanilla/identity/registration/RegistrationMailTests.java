package org.ventanilla.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.identity.registration.Registrants.Registrant;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class RegistrationMailTests {

    private static final String LINK = "http://localhost/registro/confirmar/";

    @Autowired
    private SubmitRegistration submit;

    @Autowired
    private ChangeRegistrationEmail changeEmail;

    @Autowired
    private CancelRegistration cancel;

    @Autowired
    private FindRegistration find;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void startInTheMorning() {
        clock.setTo(LocalDateTime.of(2026, 11, 18, 10, 42));
    }

    @Test
    void tellsInTheReceiptWhatWillCome() {
        var person = registrants.insured();
        var id = submit(person, Registrants.SPANISH);

        assertThat(registrants.texts(person).getFirst())
                .contains("Lo recibimos el miércoles 18 de noviembre de 2026, 10:42, hora del centro de México.")
                .contains("llega a más tardar el miércoles 18 de noviembre de 2026, 22:42, hora del centro de México.")
                .contains("Vale 72 horas", "Este mensaje no lleva enlace.", "Tu referencia: " + reference(id))
                .doesNotContain("/registro", person.curp().value(), person.nss().value());
        assertThat(registrants.pages(person).getFirst())
                .contains("<h1>Recibimos tu registro</h1>", reference(id))
                .doesNotContain("<a ");
    }

    @Test
    void writesTheReceiptInEnglish() {
        var person = registrants.insured();
        var id = submit(person, Locale.ENGLISH);

        assertThat(registrants.subjects(person)).containsExactly("We received your registration " + reference(id));
        assertThat(registrants.texts(person).getFirst())
                .contains("at the latest on Wednesday 18 November 2026, 22:42, central time of Mexico.")
                .doesNotContain("/registro");
    }

    @Test
    void bringsTheLinkOnceInTextAndOnceAsAButton() {
        var person = registrants.insured();
        var id = submit(person, Registrants.SPANISH);
        clock.advance(Duration.ofHours(12));
        registrants.sendDue();
        var token = registrants.tokens(person).getFirst();

        assertThat(registrants.subjects(person).getLast()).isEqualTo("Confirma tu registro " + reference(id));
        assertThat(registrants.texts(person).getLast())
                .containsOnlyOnce(LINK + token)
                .contains("El enlace vale 72 horas desde que salió este correo. Se usa una sola vez.")
                .contains("¿No te registraste tú? No abras el enlace.");
        assertThat(registrants.pages(person).getLast()).containsOnlyOnce("href=\"" + LINK + token + "\"");
    }

    @Test
    void writesTheConfirmationInEnglish() {
        var person = registrants.insured();
        submit(person, Locale.ENGLISH);
        clock.advance(Duration.ofHours(12));
        registrants.sendDue();

        assertThat(registrants.texts(person).getLast()).contains("The link is valid for 72 hours", LINK);
    }

    @Test
    void saysWhatToDoWhereThePairIsOfNobody() {
        var person = registrants.stranger();
        submit(person, Registrants.SPANISH);

        assertThat(registrants.texts(person).getFirst())
                .contains("no son de la misma persona en los datos del Instituto", "haz un registro nuevo")
                .contains("acude a tu subdelegación", "No te enviaremos un enlace de confirmación.")
                .doesNotContain("/registro", person.curp().value(), person.nss().value());
    }

    @Test
    void saysHowToRecoverWhereThePersonIsRegistered() {
        var person = registrants.insured();
        registrants.submit(person);
        var again = person.at("otra" + person.email().value());
        submit(again, Locale.ENGLISH);

        assertThat(registrants.texts(again).getFirst())
                .contains("choose to recover it on the page to sign in", "We will not send you a confirmation link.")
                .doesNotContain("/entrar", "/recuperar", "/registro");
    }

    @Test
    void tellsBothAddressesOfAChange() {
        var person = registrants.insured();
        var id = submit(person, Registrants.SPANISH);
        var moved = person.at("nueva" + person.email().value());
        changeEmail.execute(id, Registrants.PASSWORD, moved.email());
        registrants.sendMail();

        assertThat(registrants.texts(person).getLast())
                .contains("ya no usa este correo", "¿No lo cambiaste tú?")
                .doesNotContain(moved.email().value());
        assertThat(registrants.subjects(moved)).containsExactly("Recibimos tu registro " + reference(id));
    }

    @Test
    void confirmsAWithdrawal() {
        var person = registrants.insured();
        var id = submit(person, Registrants.SPANISH);
        cancel.execute(id, Registrants.PASSWORD);
        registrants.sendMail();

        assertThat(registrants.texts(person).getLast())
                .contains("El registro que hiciste el miércoles 18 de noviembre de 2026, 10:42 está cancelado.");
    }

    private UUID submit(Registrant person, Locale locale) {
        var wish = registrants.wish(person);
        var id = submit.execute(new NewRegistration(
                wish.requestKey(),
                wish.curp(),
                wish.nss(),
                wish.email(),
                null,
                wish.passwordHash(),
                locale,
                wish.networkAddress()));
        registrants.sendMail();
        return id;
    }

    private String reference(UUID id) {
        return find.stateOf(id).orElseThrow().reference().grouped();
    }
}
