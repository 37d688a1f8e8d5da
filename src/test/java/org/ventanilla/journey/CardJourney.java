package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.ventanilla.card.CardHolders;
import org.ventanilla.card.CardHolders.Holder;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** The life of a card: shown, downloaded, verified, replaced, revoked, offered anew and lapsed. */
@BrowserTest
class CardJourney {

    @Autowired
    private Stage stage;

    private CardHolders holders;

    @BeforeEach
    void findHolders(@Autowired ApplicationContext context) {
        holders = CardHolders.of(context);
    }

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    static Stream<Locale> languages() {
        return Visitors.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void replacesAndRevokesCards(Locale language, Visitors visitors) {
        var visitor = signedIn(holders.withCard(language), visitors.reading(language));
        var stranger = visitors.reading(language);
        visitor.open("/inicio").reads("dashboard-card");
        visitor.open("/tarjeta").reads("card-current");

        var first = addressOf(visitor);
        visitor.submit("/tarjeta/reexpedir").isRefusedFor("reason").reads("card-reissue-refused");
        visitor.choose("reason", "LOST").submit("/tarjeta/reexpedir").reads("card-reissue");
        visitor.submit("/tarjeta/reexpedir").isAt("/tarjeta");
        visitor.sees("card.page.reissued").reads("card-reissued");
        stranger.openLink(first).reads("verified-replaced").sees("documents.verification.title.REPLACED");

        var second = addressOf(visitor);
        assertThat(second).isNotEqualTo(first);
        visitor.choose("reason", "STOLEN").submit("/tarjeta/reexpedir").sees("card.reissue.warning.revoked");
        visitor.submit("/tarjeta/reexpedir").isAt("/tarjeta");
        stranger.openLink(second).reads("verified-revoked").sees("documents.verification.title.REVOKED");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void offersCardWhenDataChangeOrItLapses(Locale language, Visitors visitors) {
        var holder = holders.withCard(language);
        stage.clock().setTo(LocalDateTime.of(2026, 11, 30, 12, 0));
        holders.hire(holder.person(), "Agrícola Valle del Quiote, S.P.R. de R.L.", LocalDate.of(2026, 11, 23));
        var visitor = signedIn(holder, visitors.reading(language)).open("/tarjeta");
        visitor.sees("card.changed-part.EMPLOYER").reads("card-offer");
        visitor.press("card.page.offer.submit").isAt("/tarjeta/reexpedir");
        visitor.submit("/tarjeta/reexpedir").isAt("/tarjeta").seesText("Agrícola Valle del Quiote");

        var address = addressOf(visitor);
        stage.clock().setTo(LocalDateTime.of(2027, 12, 1, 12, 0));
        visitor.open("/tarjeta").sees("card.page.title.expired").reads("card-expired");
        visitors.reading(language).openLink(address).reads("verified-expired");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void verifiesFileWithoutSendingIt(Locale language, Visitors visitors) {
        var pdf = signedIn(holders.withCard(language), visitors.reading(language))
                .open("/tarjeta")
                .download("/tarjeta.pdf");
        var stranger = visitors.reading(language).open("/verificar");
        stranger.reads("verify");

        choose(stranger, pdf);
        stranger.page().waitForURL("**/verificar/*");
        stranger.sees("documents.comparison.SAME").reads("verified-file");

        pdf[pdf.length / 2] ^= 1;
        choose(stranger, pdf);
        stranger.page().waitForSelector("text=" + stranger.text("documents.comparison.DIFFERENT"));
        choose(stranger.open("/verificar"), pdf);
        stranger.page().waitForURL("**/verificar?*");
        stranger.isAnswered(404).sees("documents.unknown.title").reads("verified-unknown");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void verifiesCodeWithoutScript(Locale language, Visitors visitors) {
        var address = addressOf(
                signedIn(holders.withCard(language), visitors.reading(language)).open("/tarjeta"));
        var stranger = visitors.withoutScript(language).open("/verificar");

        stranger.submit().isRefusedFor("code").sees("documents.error.code.blank");
        stranger.fill("code", "no es un código").submit().isRefusedFor("code").sees("documents.error.code.form");
        assertThat(stranger.field("code").inputValue()).isEqualTo("no es un código");
        stranger.fill("code", address.replaceAll(".*/", "").toLowerCase(Locale.ROOT))
                .submit();
        stranger.isAnswered(200).sees("documents.verification.title.VALID");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leadsWhoHasNoCardToTheirData(Locale language, Visitors visitors) {
        var visitor = signedIn(holders.active(language), visitors.reading(language));

        visitor.open("/tarjeta").sees("card.none.title").reads("card-none");
    }

    private static Visitor signedIn(Holder holder, Visitor visitor) {
        visitor.open("/entrar").fill("username", holder.person().curp()).fill("password", CardHolders.PASSWORD);
        visitor.submit();
        return visitor;
    }

    /** What the QR of the downloaded card says. */
    private static String addressOf(Visitor visitor) {
        return PdfInspection.scan(visitor.download("/tarjeta.pdf"), BarcodeFormat.QR_CODE);
    }

    private static void choose(Visitor visitor, byte[] pdf) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("tarjeta.pdf", "application/pdf", pdf));
    }
}
