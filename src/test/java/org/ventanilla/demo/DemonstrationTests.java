package org.ventanilla.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.Nss;
import org.ventanilla.identity.registration.NewRegistration;
import org.ventanilla.identity.registration.SubmitRegistration;
import org.ventanilla.support.DemoTest;
import org.ventanilla.support.Visitors;

@DemoTest
class DemonstrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Autowired
    private ReceivedMails mails;

    @Autowired
    private DemoCast cast;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SubmitRegistration submit;

    @Test
    void isReadyWhenItsPeopleAreThere() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
        assertThat(clock.instant()).isAfterOrEqualTo(DemoClock.BEGINNING);
    }

    @Test
    void letsEverybodyOfTheListSignIn() {
        assertThat(cast.accounts())
                .hasSize(10)
                .allSatisfy(account -> assertThat(signIn(account))
                        .hasStatus3xxRedirection()
                        .redirectedUrl()
                        .isNotEqualTo("/entrar"));
    }

    @Test
    void loadsItsPeopleOnce() {
        var newest = mails.before(Long.MAX_VALUE, 1);

        people.run(new DefaultApplicationArguments());

        assertThat(mails.before(Long.MAX_VALUE, 1)).isEqualTo(newest);
    }

    @Test
    void saysWhatTheNewcomerTypes() {
        var newcomer = cast.newcomer().orElseThrow();

        assertThat(newcomer.name()).isEqualTo("XIMENA LOPEZ RUIZ");
        assertThat(mvc.get().uri("/demo"))
                .hasStatusOk()
                .bodyText()
                .contains(newcomer.curp(), newcomer.nss(), "oficina@ventanilla.example")
                .doesNotContain("??");
    }

    @Test
    void doesWhatFellDueWithinSecondsOfAMove() throws InterruptedException {
        var newcomer = cast.newcomer().orElseThrow();
        submit.execute(new NewRegistration(
                UUID.randomUUID(),
                new Curp(newcomer.curp()),
                new Nss(newcomer.nss()),
                new EmailAddress("ximena@correo.example"),
                null,
                "no password",
                Locale.forLanguageTag("es-MX"),
                "test"));
        assertThat(mailsTo("ximena@correo.example", 1)).hasSize(1);

        move("by", "PT12H");

        assertThat(mailsTo("ximena@correo.example", 2).getFirst().links())
                .singleElement(STRING)
                .contains("/registro/confirmar/");
    }

    @Test
    void showsTheBannerOnEveryPage() {
        assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("demo-banner", "con datos ficticios");
        assertThat(mvc.get().uri("/?lang=en")).bodyText().contains("with fictitious data", "Move the clock");
    }

    @Test
    void movesTheClockByHours() {
        var before = clock.instant();

        assertThat(move("by", "PT12H")).hasStatus3xxRedirection().hasRedirectedUrl("/demo");

        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofHours(12), Duration.ofMinutes(721));
    }

    @Test
    void movesTheClockByOneBusinessDay() {
        var before = now();

        assertThat(move("by", "B1")).hasStatus3xxRedirection();

        assertThat(now().toLocalDate()).isAfter(before.toLocalDate());
        assertThat(now().getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
        assertThat(now().toLocalTime()).isCloseTo(before.toLocalTime(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void movesTheClockToADate() {
        var target = now().plusDays(3).truncatedTo(ChronoUnit.MINUTES);

        assertThat(move("to", target.toString())).hasStatus3xxRedirection();

        assertThat(now()).isAfterOrEqualTo(target).isBefore(target.plusMinutes(1));
    }

    @Test
    void refusesToMoveBack() {
        assertRefused(
                move("to", now().minusMinutes(1).truncatedTo(ChronoUnit.MINUTES).toString()), "El reloj no regresa");
        assertRefused(move("by", "PT-1H"), "El reloj no regresa");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertRefused(move("to", "mañana"), "No entendimos la fecha");
        assertRefused(move("by", "B-1"), "No entendimos la fecha");
        assertRefused(move("by", "siempre"), "No entendimos la fecha");
        assertRefused(move("to", ""), "Elige una fecha");
        assertRefused(move("to", "9999-01-01T00:00"), "un año a lo más");
        assertRefused(move("by", "B999999"), "un año a lo más");
    }

    @Test
    void refusesAMoveWithoutToken() {
        assertThat(mvc.post().uri("/demo/reloj").param("by", "PT1H")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @Tag("browser")
    void readsWellInBothLanguages(Visitors visitors) {
        mails.keep(new MailText("<read@localhost>", "lee@correo.example", "Confirma", "Sigue\nhttp://localhost:1/x"));
        var mail =
                mails.toAddressBefore("lee@correo.example", Long.MAX_VALUE, 1).getFirst();

        for (var language : List.of(Visitors.SPANISH, Locale.ENGLISH)) {
            var visitor = visitors.reading(language);
            visitor.open("/demo").isAnswered(200).reads("demo");
            visitor.open("/demo/correo").reads("demo-mails");
            visitor.open("/demo/correo/" + mail.id()).reads("demo-mail");
            visitor.open("/demo").press("demo.clock.move").isRefusedFor("to").reads("demo-refused");
        }
    }

    @Test
    void keepsTheSameMailOnce() {
        var mail = new MailText("<once@localhost>", "doble@correo.example", "Asunto", "Texto");

        mails.keep(mail);
        mails.keep(mail);

        assertThat(mails.toAddressBefore("doble@correo.example", Long.MAX_VALUE, 10))
                .hasSize(1);
    }

    @Test
    void showsAMailWithItsLinks() {
        mails.keep(new MailText(
                "<link@localhost>",
                "enlace@correo.example",
                "Confirma",
                "Sigue\nhttp://localhost:1/x?a=1&b=2\n\n<b>no</b>"));
        var mail = mails.toAddressBefore("enlace@correo.example", Long.MAX_VALUE, 1)
                .getFirst();

        assertThat(mvc.get().uri("/demo/correo/" + mail.id()))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"http://localhost:1/x?a=1&amp;b=2\"", "&lt;b&gt;no&lt;/b&gt;");
        assertThat(mvc.get().uri("/demo/correo/999999999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsMailAsJson() {
        mails.keep(new MailText("<json@localhost>", "json@correo.example", "Uno", "http://localhost:1/uno"));

        var json = assertThat(mvc.get().uri("/demo/correo.json?to=json@correo.example"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$[0].id").isNotNull();
        json.extractingPath("$[0].sentAt")
                .asString()
                .satisfies(at -> assertThat(Instant.parse(at)).isNotNull());
        json.extractingPath("$[0].kind").isEqualTo("MAIL");
        json.extractingPath("$[0].to").isEqualTo("json@correo.example");
        json.extractingPath("$[0].subject").isEqualTo("Uno");
        json.extractingPath("$[0].text").isEqualTo("http://localhost:1/uno");
        json.extractingPath("$[0].links[0]").isEqualTo("http://localhost:1/uno");
    }

    @Test
    void pagesThroughTheMail() {
        for (var i = 0; i < 25; i++)
            mails.keep(new MailText("<page%d@localhost>".formatted(i), "p@correo.example", "Hoja " + i, ""));
        var newest = mails.toAddressBefore("p@correo.example", Long.MAX_VALUE, 25);

        assertThat(mvc.get().uri("/demo/correo?before=" + (newest.getFirst().id() + 1)))
                .bodyText()
                .contains("Hoja 24", "before=" + newest.get(19).id())
                .doesNotContain("Hoja 4<");
        assertThat(mvc.get().uri("/demo/correo?before=" + newest.get(19).id()))
                .bodyText()
                .contains("Hoja 4<");
    }

    @Test
    void readsInEnglish() {
        assertThat(mvc.get().uri("/demo").locale(Locale.ENGLISH).param("lang", "en"))
                .bodyText()
                .contains("Move the clock and read the mail", "<html lang=\"en\">")
                .doesNotContain("??");
    }

    private List<ReceivedMail> mailsTo(String address, int count) throws InterruptedException {
        var found = mails.toAddressBefore(address, Long.MAX_VALUE, 10);
        for (var tries = 0; tries < 100 && found.size() < count; tries++) {
            Thread.sleep(100);
            found = mails.toAddressBefore(address, Long.MAX_VALUE, 10);
        }
        return found;
    }

    private MvcTestResult signIn(DemoAccount account) {
        return mvc.post()
                .uri("/entrar")
                .param("username", account.email().value())
                .param("password", account.password())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult move(String field, String value) {
        return mvc.post().uri("/demo/reloj").param(field, value).with(csrf()).exchange();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), LegalTime.ZONE);
    }

    private static void assertRefused(MvcTestResult answer, String words) {
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("error-summary", words);
    }
}
