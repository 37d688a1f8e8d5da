package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.support.ReadMail;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;

/** Somebody who wants the card: a person, their address and their browser. Each step fails unless the page after it is the right one. */
final class Newcomer {

    static final String PASSWORD = "siete nubes moradas al sur";
    static final Duration DELAY = Duration.ofHours(12);

    private static final String CONFIRM = "/registro/confirmar/";

    private final Stage stage;
    private final Visitor visitor;
    private final SyntheticPerson person;
    private final String email;

    private Newcomer(Stage stage, Visitor visitor, SyntheticPerson person) {
        this.stage = stage;
        this.visitor = visitor;
        this.person = person;
        this.email = "persona." + person.nss() + "@correo.example";
    }

    /** Somebody whom the register knows. */
    static Newcomer insured(Stage stage, Visitor visitor) {
        return new Newcomer(stage, visitor, stage.newInsuredPerson());
    }

    /** Somebody whom no employer ever reported. */
    static Newcomer unknown(Stage stage, Visitor visitor) {
        return new Newcomer(stage, visitor, SyntheticPerson.next());
    }

    /** The same person at another browser. */
    Newcomer elsewhere(Visitor other) {
        return new Newcomer(stage, other, person);
    }

    Visitor visitor() {
        return visitor;
    }

    SyntheticPerson person() {
        return person;
    }

    String email() {
        return email;
    }

    List<ReadMail> mails() {
        return stage.mailsTo(email);
    }

    /** Confirmation links in the mails so far, oldest first. */
    List<String> links() {
        return mails().stream().flatMap(mail -> mail.linksTo(CONFIRM).stream()).toList();
    }

    Newcomer givesIdentifiers() {
        visitor.open("/registro").reads("registration-1");
        visitor.fill("curp", person.curp()).fill("nss", person.nss()).submit().isAt("/registro/correo");
        return this;
    }

    Newcomer givesContact() {
        visitor.reads("registration-2");
        visitor.fill("email", email)
                .fill("emailConfirmation", email)
                .fill("password", PASSWORD)
                .submit();
        visitor.isAt("/registro/revisar");
        return this;
    }

    Newcomer sends() {
        visitor.reads("registration-3");
        visitor.check("termsAccepted").submit().isAt("/registro/recibido");
        return this;
    }

    /** What the state page says, without the reference and the masked address, which differ between any two persons. */
    String shownState() {
        visitor.open("/registro/estado");
        return shown();
    }

    /** What the page says, without the reference and the masked address. */
    String shown() {
        return visitor.page()
                .locator("main")
                .innerText()
                .replaceAll("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "····")
                .replaceAll("\\S+@\\S+", "····");
    }

    /** All three steps. */
    Newcomer registers() {
        return givesIdentifiers().givesContact().sends();
    }

    /** Registers and waits until the link is in the mail. */
    Newcomer registersAndWaits() {
        registers();
        stage.letPass(DELAY);
        assertThat(links()).hasSize(1);
        return this;
    }

    /** Opens the newest link and looks at its page. */
    Newcomer opensLink() {
        visitor.openLink(links().getLast());
        return this;
    }

    /** Presses the button of the link's page, and is signed in. */
    Newcomer opensAccount() {
        opensLink();
        visitor.isAnswered(200).reads("link-valid");
        visitor.submit(CONFIRM).isAt("/registro/datos");
        return this;
    }

    /** Says that the data are right; the card is there. */
    Newcomer confirmsData() {
        visitor.reads("data");
        visitor.submit("/registro/datos").isAt("/tarjeta");
        return this;
    }

    /** The whole way to the card. */
    Newcomer getsCard() {
        return registersAndWaits().opensAccount().confirmsData();
    }
}
