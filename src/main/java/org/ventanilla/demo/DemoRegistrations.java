package org.ventanilla.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.identity.registration.ConfirmRegistration;
import org.ventanilla.identity.registration.NewRegistration;
import org.ventanilla.identity.registration.SubmitRegistration;

/** The registrations of the demo people, by the use cases that everybody's registration goes through. */
@Component
@Profile("demo")
class DemoRegistrations {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final Nss WAITING = new Nss("99927301087");
    private static final Nss DOUBTFUL = new Nss("99937401091");
    private static final Nss SOMEBODY_ELSE = new Nss("99947501104");
    private static final String LINK = "/registro/confirmar/";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int LOOKS = 480;

    private final InsuredPersons persons;
    private final PasswordEncoder passwords;
    private final SubmitRegistration submit;
    private final ConfirmRegistration confirm;
    private final RightData rightData;
    private final ReceivedMails mails;

    DemoRegistrations(
            InsuredPersons persons,
            PasswordEncoder passwords,
            SubmitRegistration submit,
            ConfirmRegistration confirm,
            RightData rightData,
            ReceivedMails mails) {
        this.persons = persons;
        this.passwords = passwords;
        this.submit = submit;
        this.confirm = confirm;
        this.rightData = rightData;
        this.mails = mails;
    }

    /** Sends the worker's registration; a second time finds the first. */
    void submit(DemoWorker worker) {
        var person = persons.find(worker.nss()).orElseThrow();
        submit.execute(new NewRegistration(
                keyOf(worker.nss()),
                person.curp(),
                person.nss(),
                worker.account().email(),
                null,
                Objects.requireNonNull(passwords.encode(worker.account().password())),
                SPANISH,
                "demo " + worker.nss().value()));
    }

    /** Leaves two registrations in the officers' queue: one like any other, and one whose CURP is somebody else's. */
    void leaveSomeToReview() {
        submit.execute(new NewRegistration(
                keyOf(WAITING),
                persons.find(WAITING).orElseThrow().curp(),
                WAITING,
                new EmailAddress("elvira@correo.example"),
                null,
                unusable(),
                SPANISH,
                "demo " + WAITING.value()));
        submit.execute(new NewRegistration(
                keyOf(DOUBTFUL),
                persons.find(SOMEBODY_ELSE).orElseThrow().curp(),
                DOUBTFUL,
                new EmailAddress("hilario@correo.example"),
                null,
                unusable(),
                SPANISH,
                "demo " + DOUBTFUL.value()));
    }

    private String unusable() {
        return Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    /** Waits for the worker's confirmation mail, follows its link and confirms the data; a link that was used before is left alone. */
    void confirm(DemoWorker worker) {
        var link = confirmationLink(worker);
        var token = link.substring(link.indexOf(LINK) + LINK.length());
        rightData.confirm(() -> confirm.execute(token));
    }

    private String confirmationLink(DemoWorker worker) {
        for (var look = 0; look < LOOKS; look++) {
            var link = findLink(worker);
            if (link.isPresent()) return link.get();
            pause();
        }
        throw new IllegalStateException(
                "no confirmation mail for the demo's role " + worker.account().role());
    }

    private Optional<String> findLink(DemoWorker worker) {
        return mails.toAddressBefore(worker.account().email().value(), Long.MAX_VALUE, 10).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains(LINK))
                .findFirst();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the demo's mail", e);
        }
    }

    private static UUID keyOf(Nss nss) {
        return UUID.nameUUIDFromBytes(("demo " + nss.value()).getBytes(StandardCharsets.UTF_8));
    }
}
