package org.ventanilla.identity.registration;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.messaging.MailRun;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.Stage;

/** People who register in tests, and the steps of their way, each through the product's own parts. */
@TestComponent
public class Registrants {

    /** Password of every registrant. */
    public static final String PASSWORD = "cuatro gatos pardos en la azotea";

    /** Language of registrants who choose none. */
    public static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private static final Pattern LINK = Pattern.compile("/registro/confirmar/([\\w-]+)");

    private final SubmitRegistration submit;
    private final SendDueConfirmations sendDue;
    private final CloseRegistrations close;
    private final MailRun mailRun;
    private final MailCatcher catcher;
    private final Stage stage;
    private final String passwordHash;

    Registrants(
            SubmitRegistration submit,
            SendDueConfirmations sendDue,
            CloseRegistrations close,
            MailRun mailRun,
            MailCatcher catcher,
            Stage stage,
            PasswordEncoder encoder) {
        this.submit = submit;
        this.sendDue = sendDue;
        this.close = close;
        this.mailRun = mailRun;
        this.catcher = catcher;
        this.stage = stage;
        this.passwordHash = Objects.requireNonNull(encoder.encode(PASSWORD));
    }

    /** A person of the register who has no account and no registration. */
    public Registrant insured() {
        return stranger(stage.newInsuredPerson());
    }

    /** A person whom the register does not know. */
    public Registrant stranger() {
        return stranger(SyntheticPerson.next());
    }

    /** Sends the registration of this person in Spanish. */
    public UUID submit(Registrant person) {
        return submit.execute(wish(person));
    }

    /** What this person sends to be registered, from a network address of its own. */
    public NewRegistration wish(Registrant person) {
        return new NewRegistration(
                UUID.randomUUID(),
                person.curp(),
                person.nss(),
                person.email(),
                null,
                passwordHash,
                SPANISH,
                "address of " + person.nss().value());
    }

    /** Sends the confirmations that are due, then all mail. */
    public void sendDue() {
        sendDue.run();
        mailRun.sendDue();
    }

    /** Sends all mail. */
    public void sendMail() {
        mailRun.sendDue();
    }

    /** Ends lapsed registrations and deletes old ones. */
    public void close() {
        close.run();
    }

    /** Subjects of the mails to this person, oldest first. */
    public List<String> subjects(Registrant person) {
        return mails(person).stream().map(Registrants::subject).toList();
    }

    /** Plain texts of the mails to this person, oldest first. */
    public List<String> texts(Registrant person) {
        return mails(person).stream().map(mail -> part(mail, 0)).toList();
    }

    /** HTML texts of the mails to this person, oldest first. */
    public List<String> pages(Registrant person) {
        return mails(person).stream().map(mail -> part(mail, 1)).toList();
    }

    /** The secrets of the links that this person was sent, oldest first. */
    public List<String> tokens(Registrant person) {
        return texts(person).stream()
                .flatMap(text -> LINK.matcher(text).results().map(found -> found.group(1)))
                .toList();
    }

    private List<MailCatcher.CaughtMail> mails(Registrant person) {
        return catcher.to(person.email().value());
    }

    private static Registrant stranger(SyntheticPerson person) {
        var address = "p" + person.nss() + "@correo.example";
        return new Registrant(new Curp(person.curp()), new Nss(person.nss()), new EmailAddress(address));
    }

    private static String subject(MailCatcher.CaughtMail mail) {
        try {
            return mail.message().getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MailCatcher.CaughtMail mail, int index) {
        try {
            var parts = (Multipart) mail.message().getContent();
            return parts.getBodyPart(index).getContent().toString().replace("\r", "");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A person who registers.
     *
     * @param curp population key
     * @param nss social security number
     * @param email an address that nobody else has
     */
    public record Registrant(Curp curp, Nss nss, EmailAddress email) {

        /** The same person with this address. */
        public Registrant at(String address) {
            return new Registrant(curp, nss, new EmailAddress(address));
        }

        /** The same person with somebody else's CURP. */
        public Registrant with(Curp other) {
            return new Registrant(other, nss, email);
        }
    }
}
