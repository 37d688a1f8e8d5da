package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.ReadMail;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** The safety of an account: a new device, sessions, phrase, mobile number and the download of one's own data. */
@BrowserTest
class SafetyJourney {

    private static final String PHRASE = "La luna de Tlalpan";

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    static Stream<Locale> languages() {
        return Visitors.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shutsOutWhoCameFromANewDevice(Locale language, Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(language)).getsCard();
        var thief = signIn(visitors.reading(language), newcomer).isAt("/inicio");
        stage.doDueWork();
        var warning = newcomer.mails().getLast();
        assertThat(warning.subject()).isEqualTo(thief.text("identity.mail.new-device.subject"));
        assertThat(warning.text())
                .contains(thief.text("identity.software", "Chrome", thief.text("identity.operating-system.LINUX")));

        var owner = visitors.reading(language);
        var link = warning.linksTo("/cuenta/no-fui-yo/").getFirst();
        owner.openLink(link).isAnswered(200).reads("not-me");
        thief.open("/cuenta").isAt("/cuenta");
        owner.press("identity.not-me.button").isAt("/cuenta/no-fui-yo").reads("not-me-done");

        thief.open("/cuenta").isAt("/entrar");
        signIn(thief, newcomer).isRefusedFor();
        owner.openLink(link).isAnswered(410).reads("not-me-used");
        stage.doDueWork();
        assertThat(newcomer.mails())
                .flatExtracting(mail -> mail.linksTo("/recuperar/"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    @Tag("V7.5.2")
    void endsSessionsOfOtherBrowsersAtOnce(Locale language, Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(language)).getsCard();
        var elsewhere = signIn(visitors.reading(language), newcomer);
        var visitor = newcomer.visitor();

        visitor.open("/cuenta").reads("account-safety");
        visitor.open("/cuenta/accesos")
                .sees("identity.sign-in-method.REGISTRATION_LINK")
                .reads("history");
        visitor.open("/cuenta/sesiones").sees("identity.sessions.own").reads("sessions");
        visitor.open("/cuenta/sesiones").follow("/cuenta/sesiones/").reads("session-end");
        visitor.submit("/cuenta/sesiones/").isRefusedFor("currentPassword").reads("session-end-refused");
        visitor.fill("currentPassword", Newcomer.PASSWORD).submit("/cuenta/sesiones/");
        visitor.isAt("/cuenta/sesiones").sees("identity.sessions.ended-one").reads("sessions-ended");

        elsewhere.open("/cuenta").isAt("/entrar");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void putsThePhraseIntoTheNextMail(Locale language, Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(language)).getsCard();
        var visitor = newcomer.visitor();
        var form = new BadForm(
                visitor, "/cuenta/frase", "phrase", Map.of("phrase", PHRASE, "currentPassword", Newcomer.PASSWORD));
        form.refuses("blank", Map.of("currentPassword", ""), "currentPassword");
        form.refuses("short", Map.of("phrase", "ab"), "phrase");
        visitor.fill("phrase", PHRASE)
                .fill("currentPassword", Newcomer.PASSWORD)
                .submit("/cuenta/frase")
                .isAt("/cuenta")
                .seesText(PHRASE)
                .reads("account-phrase");

        visitor.open("/cuenta/celular").reads("mobile");
        visitor.fill("mobile", "55 1234 5678")
                .fill("currentPassword", Newcomer.PASSWORD)
                .submit("/cuenta/celular")
                .isAt("/cuenta");
        stage.doDueWork();
        assertThat(newcomer.mails()).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo(visitor.text("identity.mail.mobile-changed.subject"));
            assertThat(mail.text()).startsWith(visitor.text("messaging.mail.phrase", PHRASE));
        });
        assertThat(newcomer.mails())
                .extracting(ReadMail::text)
                .first()
                .satisfies(text -> assertThat(text).doesNotContain(PHRASE));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void downloadsEverythingAboutOneself(Locale language, Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(language)).getsCard();
        downloads(newcomer, newcomer.visitor().open("/cuenta/datos").reads("download"));
        newcomer.visitor().open("/cuenta/datos").reads("download-ready");
    }

    @Test
    void worksWithoutScript(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.withoutScript(Visitors.SPANISH))
                .getsCard();
        var elsewhere = signIn(visitors.withoutScript(Visitors.SPANISH), newcomer);
        var visitor = newcomer.visitor();
        downloads(newcomer, visitor.open("/cuenta/datos"));

        visitor.open("/cuenta/sesiones/otras")
                .fill("currentPassword", Newcomer.PASSWORD)
                .submit("/cuenta/sesiones/")
                .isAt("/cuenta/sesiones");
        elsewhere.open("/cuenta").isAt("/entrar");
        stage.doDueWork();
        var link = newcomer.mails().getLast().linksTo("/cuenta/no-fui-yo/").getFirst();
        elsewhere.openLink(link).submit("/cuenta/no-fui-yo/").isAt("/cuenta/no-fui-yo");
        visitor.open("/cuenta").isAt("/entrar");
    }

    private static void downloads(Newcomer newcomer, Visitor visitor) {
        visitor.fill("currentPassword", Newcomer.PASSWORD)
                .submit("/cuenta/datos")
                .isAt("/cuenta/datos");
        var pdf = visitor.download("/cuenta/datos.pdf");
        var json = new String(visitor.download("/cuenta/datos.json"), StandardCharsets.UTF_8);

        assertThat(PdfInspection.text(pdf))
                .contains(
                        visitor.text("identity.personal.title"),
                        newcomer.email(),
                        newcomer.person().curp(),
                        newcomer.person().nss(),
                        visitor.text("card.personal"));
        assertThat(json)
                .startsWith("{")
                .contains(newcomer.email(), newcomer.person().curp(), "\"folio\":\"TD-", "\"signIns\":[{");
    }

    private static Visitor signIn(Visitor visitor, Newcomer newcomer) {
        return visitor.open("/entrar")
                .fill("username", newcomer.email())
                .fill("password", Newcomer.PASSWORD)
                .submit("/entrar");
    }
}
