package org.ventanilla.efirma.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.journey.Keyboard;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.CmsInspection;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.Visitors;

/** Signatures that the browser makes: CAdES-BES that three independent programs accept. */
@BrowserTest
class SigningTests {

    private static final Instant AT = Instant.parse("2026-11-21T18:00:00Z");

    @Autowired
    private SigningDesk desk;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
        desk.offer(null);
    }

    @ParameterizedTest
    @CsvSource({
        "sat-2023-2027/fisica/FUNK671228PH6, FUNK671228PH6, KARLA FUENTE NOLASCO, 30001000000500003285",
        "sat-2023-2027/fisica/CACX7605101P8, CACX7605101P8, XOCHILT CASAS CHAVEZ, 30001000000500003282",
        "sat-2023-2027/moral/EKU9003173C9, EKU9003173C9, ESCUELA KEMPER URGATE SA DE CV, 30001000000500003415"
    })
    @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
    void signsWithCredentialsOfTheTaxAuthority(
            String folder, String rfc, String name, String number, Visitors visitors) {
        var credential = Credential.sat(folder, "fiel");
        var request = desk.offer(new Rfc(rfc));

        Visitors.languages()
                .forEach(language -> SigningVisit.of(visitors.reading(language))
                        .chooses(credential)
                        .opensWith(credential.password())
                        .sees(name, rfc, number)
                        .signs());

        passes(request, credential, AT);
    }

    @ParameterizedTest
    @CsvSource({
        "fisica/RAQENIE7701212M3, RAQÑ7701212M3, ÑEVES RAMIREZ QUEZADA, 30001000000400002430",
        "moral/OENIEO120726RX3, OÑO120726RX3, ORGANICOS ÑAVEZ OSORIO S.A DE C.V SA DE CV, 30001000000400002461",
        "moral/HAMPE951128469, H&E951128469, HERRERIA & ELECTRICOS S DE CV, 30001000000400002460"
    })
    @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
    void signsWithNamesOfMoreThanPlainLetters(
            String folder, String rfc, String name, String number, Visitors visitors) {
        var credential = Credential.sat("sat-2019-2023/" + folder, "fiel");
        clock.setTo(LocalDateTime.of(2021, 6, 1, 9, 0));
        var request = desk.offer(new Rfc(rfc));

        SigningVisit.of(visitors.reading(Visitors.SPANISH))
                .chooses(credential)
                .opensWith(credential.password())
                .sees(name, rfc, number)
                .signs();

        fits(request, credential, Instant.parse("2021-06-01T15:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AES192_SHA256")
    void opensKeysThatAreLockedInOtherWays(KeyLock lock, Visitors visitors) {
        var credential = Credential.ownPerson().lockedBy(lock);

        SigningVisit.of(visitors.reading(Visitors.SPANISH))
                .chooses(credential)
                .opensWith(credential.password())
                .waitsForItsOwner();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
    void opensThePublishedKeyThatIsLockedWithAes(Visitors visitors) {
        var company = Credential.sat("sat-2023-2027/moral/EKU9003173C9", "fiel");

        SigningVisit.of(visitors.reading(Visitors.SPANISH))
                .chooses(company.cer(), Credential.fixture("llaves-borde/pbes2-aes256-sha256.key"))
                .opensWith(company.password())
                .waitsForItsOwner();
    }

    /** Chromium knows no AES of 192 bits; that is no wrong password. */
    @Test
    void tellsACipherThatThisBrowserLacks(Visitors visitors) {
        var credential = Credential.ownPerson().lockedBy(KeyLock.AES192_SHA256);

        SigningVisit.of(visitors.reading(Visitors.SPANISH))
                .chooses(credential)
                .opensWith(credential.password())
                .isRefusedFor(SigningProblem.FOREIGN_FORMAT, "key");
    }

    @ParameterizedTest
    @MethodSource("org.ventanilla.support.Visitors#languages")
    void leadsThroughFourSteps(Locale language, Visitors visitors) {
        var company = Credential.ownCompany();
        var request = desk.offer(new Rfc("A&B010101AB1"));
        var visit = SigningVisit.of(visitors.reading(language));

        visit.visitor()
                .seesText(request.title())
                .seesText(request.sentence())
                .seesText("así de fácil")
                .seesText(request.documentDigest().substring(0, 4) + " "
                        + request.documentDigest().substring(4, 8))
                .reads("signing");
        assertThat(visit.page()
                        .locator("[data-signing] .button:not(.button--plain):visible")
                        .count())
                .isZero();
        visit.chooses(company).opensWith(company.password()).waitsForItsOwner();
        assertThat(visit.facts())
                .containsExactly(
                        "ABARROTES & BOLSAS SA DE CV",
                        "A&B010101AB1",
                        new String(company.certificate().getSerialNumber().toByteArray(), UTF_8),
                        SigningVisit.date(company.certificate().getNotAfter().toInstant(), language));
        visit.visitor().reads("signing-open");
        assertThat(visit.page()
                        .locator("[data-signing] .button:not(.button--plain):visible")
                        .count())
                .isOne();
        visit.page().locator("[data-signing-other]").click();
        assertThat(visit.result().isVisible()).isFalse();
        visit.chooses(company).opensWith(company.password()).waitsForItsOwner().signs();

        passes(request, company, AT);
    }

    /** The window in which files are chosen is the system's; everything of the page goes by keys. */
    @Test
    void worksWithTheKeyboardAlone(Visitors visitors) {
        var person = Credential.ownPerson();
        var request = desk.offer(null);
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));
        var page = visit.page();
        var keyboard = new Keyboard(page);

        keyboard.goTo("#signing-certificate");
        visit.choosesCertificate(person.cer());
        keyboard.goTo("#signing-key");
        visit.choosesKey(person.key());
        keyboard.goTo("#signing-password").type(person.password());
        page.keyboard().press("Enter");
        visit.waitsForItsOwner();
        keyboard.goTo("[data-signing-send]").press("Enter");
        page.waitForURL("**/recibida");

        passes(request, person, AT);
    }

    /** The signature is the only one that came, names its request, and three programs accept it. */
    private void passes(SigningRequestView request, Credential credential, Instant at) {
        var cms = fits(request, credential, at);
        var report = CmsInspection.report(cms, content(request), credential.certificate(), at);
        assertThat(report.getSignaturesCount()).isOne();
        assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.CAdES_BASELINE_B);
        assertThat(report.getIndication(report.getFirstSignatureId()))
                .as(report.getAdESValidationErrors(report.getFirstSignatureId()).toString())
                .isEqualTo(Indication.TOTAL_PASSED);
    }

    private byte[] fits(SigningRequestView request, Credential credential, Instant at) {
        assertThat(desk.received()).isNotEmpty();
        var received = desk.received().getLast();
        assertThat(received.request()).isEqualTo(request.id());
        assertThat(CmsInspection.fits(received.signature(), content(request), credential.certificate()))
                .isTrue();
        assertThat(CmsInspection.fits(received.signature(), "otra cosa".getBytes(UTF_8), credential.certificate()))
                .isFalse();
        if (CmsInspection.hasOpenssl())
            assertThat(CmsInspection.openssl(received.signature(), content(request), credential.certificate(), at))
                    .contains("CAdES Verification successful");
        return received.signature();
    }

    private static byte[] content(SigningRequestView request) {
        return request.originalChain().getBytes(UTF_8);
    }
}
