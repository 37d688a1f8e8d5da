package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.clarification.files.FileMother;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** A worker asks, an officer answers, the worker asks again and is content: with files, in both languages, also without script. */
@BrowserTest
class ClarificationJourney {

    private static final String OWN = "/aclaraciones";
    private static final String DESK = "/admin/aclaraciones";
    private static final int MANY_STOPS = 60;

    @Autowired
    private Stage stage;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Officers officers;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    static Stream<Locale> languages() {
        return Visitors.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leadsFromAQuestionToItsAnswer(Locale language, Visitors visitors) {
        converses(visitors.reading(language), visitors.reading(language), language);
    }

    @Test
    void leadsThereWithoutScript(Visitors visitors) {
        var language = Visitors.SPANISH;
        converses(visitors.withoutScript(language), visitors.withoutScript(language), language);
    }

    @Test
    void tellsWhatToCorrect(Visitors visitors) {
        var worker = signedIn(visitors.reading(Visitors.SPANISH), accounts.worker(person(), Visitors.SPANISH));
        worker.open(OWN + "/nueva").submit().isRefusedFor("kind", "subject", "words");
        worker.reads("clarification-new-refused");
        attach(worker, "nota.pdf", FileMother.text("hola"));
        worker.choose("kind", "OTHER").fill("subject", "Mi clínica").fill("words", "¿Cuál es?");
        worker.submit().isRefusedFor("files");
    }

    @Test
    void needsNothingButTheKeyboard(Visitors visitors) {
        var worker = signedIn(visitors.reading(Visitors.SPANISH), accounts.worker(person(), Visitors.SPANISH));
        var page = worker.open(OWN).page();

        goTo(page, "main a[href='/aclaraciones/nueva']");
        page.keyboard().press("Enter");
        page.waitForURL(address -> URI.create(address).getPath().equals(OWN + "/nueva"));
        goTo(page, "[name=kind]");
        page.keyboard().press("ArrowDown");
        goTo(page, "[name=subject]");
        page.keyboard().type("Mi segundo apellido");
        goTo(page, "[name=words]");
        page.keyboard().type("Le falta el acento.");
        goTo(page, "main button[type=submit]");
        page.keyboard().press("Enter");
        page.waitForURL(address -> URI.create(address).getPath().startsWith(OWN + "/AC-"));
        goTo(page, "form[action$='/resuelta'] button");
        page.keyboard().press("Enter");
        page.waitForSelector("text=" + worker.text("clarification.notice.resolved"));
    }

    private void converses(Visitor worker, Visitor officer, Locale language) {
        var owner = accounts.worker(person(), language);
        signedIn(worker, owner).open(OWN).sees("clarification.list.empty").reads("clarification-none");
        var folio = asks(worker);

        officers.signIn(officer, Role.ISSUER).open(DESK + "?holder=NOBODY").reads("clarification-queue");
        officer.open(DESK + "/" + folio).reads("clarification-desk");
        officer.submit(DESK + "/" + folio + "/tomar").sees("clarification.notice.taken");
        assertThat(officer.download(DESK + "/" + folio + "/archivos/")).isEqualTo(FileMother.jpeg());
        attach(officer, "oficio.pdf", FileMother.pdf());
        officer.fill("words", "Revisamos tu expediente.\nYa está corregido.")
                .submit(DESK + "/" + folio + "/responder")
                .sees("clarification.notice.answered")
                .reads("clarification-desk-answered");

        readsAndReplies(worker, owner, folio);
        officer.open(DESK + "?holder=ME").seesText(folio);
        worker.press("clarification.case.resolve.submit").sees("clarification.case.text.RESOLVED");
        worker.reads("clarification-closed");
        worker.open(OWN).reads("clarification-list");
    }

    private String asks(Visitor worker) {
        worker.follow(OWN + "/nueva").reads("clarification-new");
        worker.choose("kind", "DATA_ERROR")
                .fill("subject", "Mi salario de junio")
                .fill("words", "En junio gané más de lo que dice el registro.\nVa la foto de mi recibo.");
        attach(worker, "Recibo de junio.jpg", FileMother.jpeg());
        worker.submit().sees("clarification.notice.opened").reads("clarification-received");
        worker.open("/inicio").sees("clarification.section.title").reads("dashboard-clarification");
        worker.follow(OWN + "/AC-");
        return worker.path().substring(OWN.length() + 1);
    }

    private void readsAndReplies(Visitor worker, Owner owner, String folio) {
        stage.doDueWork();
        var subject = worker.text("clarification.mail.answered.subject", folio);
        var mail = stage.mailsTo(owner.email()).stream()
                .filter(sent -> sent.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertThat(mail.text()).doesNotContain("corregido");
        assertThat(mail.linksTo("/aclaraciones")).isEmpty();

        worker.open("/inicio").sees("clarification.list.read");
        worker.follow(OWN + "/" + folio).seesText("Ya está corregido.").reads("clarification-answered");
        assertThat(worker.download(OWN + "/" + folio + "/archivos/")).isNotEmpty();
        worker.fill("words", "Falta julio.").submit(OWN + "/" + folio + "/mensajes");
        worker.sees("clarification.notice.sent")
                .sees("clarification.step.again")
                .reads("clarification-reopened");
    }

    private SyntheticPerson person() {
        return stage.newInsuredPerson();
    }

    private static Visitor signedIn(Visitor visitor, Owner owner) {
        return visitor.open("/entrar")
                .fill("username", owner.curp())
                .fill("password", AccountMother.PASSWORD)
                .submit();
    }

    private static void attach(Visitor visitor, String name, byte[] content) {
        visitor.field("files").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void goTo(Page page, String selector) {
        for (int stop = 0; stop < MANY_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) return;
        }
        throw new AssertionError("the Tab key never comes to " + selector + " at " + page.url());
    }
}
