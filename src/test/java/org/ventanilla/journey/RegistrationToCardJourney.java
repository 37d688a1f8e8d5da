package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** The first whole journey: a worker of the register registers, waits 12 hours, confirms and holds a sealed card whose QR verifies. */
@BrowserTest
class RegistrationToCardJourney {

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leadsFromRegistrationToAVerifiedCard(Locale language, Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.reading(language)).registers();
        newcomer.visitor().reads("received").seesNoText(newcomer.email());

        stage.doDueWork();
        assertThat(newcomer.mails()).as("the receipt leaves at once").hasSize(1);
        assertThat(newcomer.links()).as("the receipt carries no link").isEmpty();

        stage.letPass(Newcomer.DELAY.minusSeconds(1));
        assertThat(newcomer.links()).as("never early").isEmpty();

        stage.letPass(Duration.ofSeconds(1));
        assertThat(newcomer.links()).hasSize(1);

        newcomer.opensAccount().confirmsData();
        newcomer.visitor().reads("card").seesText(newcomer.person().nss().substring(7, 10));

        verifies(newcomer.visitor().download("/tarjeta.pdf"), newcomer, visitors.reading(language));
    }

    private static void verifies(byte[] pdf, Newcomer newcomer, org.ventanilla.support.Visitor stranger) {
        assertThat(PdfInspection.text(pdf)).contains(newcomer.person().curp());
        var address = PdfInspection.scan(pdf, BarcodeFormat.QR_CODE);

        stranger.openLink(address).isAnswered(200).reads("verified-valid");
        stranger.seesText(newcomer.person().nss().substring(7))
                .seesNoText(newcomer.person().nss());
        stranger.seesNoText(newcomer.person().curp());
    }

    static Stream<Locale> languages() {
        return Stream.of(Visitors.SPANISH, Locale.ENGLISH);
    }
}
