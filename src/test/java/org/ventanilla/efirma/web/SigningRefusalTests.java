package org.ventanilla.efirma.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Rfc;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** What the browser finds wrong before anything is signed, each with its own words and what to do. */
@BrowserTest
class SigningRefusalTests {

    private static final String COMPANY = "sat-2023-2027/moral/EKU9003173C9";
    private static final String PERSON = "sat-2023-2027/fisica/FUNK671228PH6";

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
        "bomba-iteraciones, TOO_MANY_ITERATIONS, key,",
        "pbes1-md5-des, OLD_FORMAT, key,",
        "pkcs12pbe-sha1-3des, OLD_FORMAT, key,",
        "pem, FILE_PEM, key, .key",
        "pkcs1-sin-cifrar, NOT_ENCRYPTED, key,",
        "pkcs1-sin-cifrar-CSD01_AAA010101AAA, NOT_ENCRYPTED, key,",
        "pkcs8-sin-cifrar, NOT_ENCRYPTED, key,",
        "truncada, FILE_DAMAGED, key, .key",
        "pbes2-3des-password-enie-latin1, WRONG_PASSWORD, password,"
    })
    @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
    void tellsEachKindOfKeyFileThatItCannotOpen(
            String file, SigningProblem problem, String field, String ending, Visitors visitors) {
        var key = Credential.fixture("llaves-borde/" + file + ".key");
        Visitors.languages()
                .forEach(language -> SigningVisit.of(visitors.reading(language))
                        .chooses(Credential.sat(COMPANY, "fiel").cer(), key)
                        .opensWith(Credential.SAT_PASSWORD)
                        .isRefusedFor(problem, field, ending));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
    void tellsSealsAndStrangersFromEfirmas(Visitors visitors) {
        var seal = Credential.sat(COMPANY, "csd");
        var stranger = Credential.sat("imitacion/AAA010101AAA-emisor2021", "otro");

        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));

        visit.chooses(seal).opensWith(seal.password()).isRefusedFor(SigningProblem.SEAL, "certificate");
        visit.chooses(stranger).opensWith(stranger.password()).isRefusedFor(SigningProblem.NOT_EFIRMA, "certificate");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
    void judgesDatesByTheLegalTimeOfTheServer(Visitors visitors) {
        var person = Credential.sat(PERSON, "fiel");
        var begins = person.certificate().getNotBefore().toInstant();
        var ends = person.certificate().getNotAfter().toInstant();

        clock.setTo(LocalDateTime.of(2027, 6, 1, 9, 0));
        opens(visitors.reading(Visitors.SPANISH), person)
                .isRefusedFor(SigningProblem.EXPIRED, "certificate", SigningVisit.date(ends, Visitors.SPANISH))
                .visitor()
                .reads("signing-expired");
        clock.setTo(LocalDateTime.of(2023, 5, 1, 9, 0));
        opens(visitors.reading(Locale.ENGLISH), person)
                .isRefusedFor(SigningProblem.NOT_YET_VALID, "certificate", SigningVisit.date(begins, Locale.ENGLISH));
    }

    @Test
    void judgesTheVeryLastSecondOfACertificate(Visitors visitors) {
        var person = Credential.ownPerson();
        var ends = person.certificate().getNotAfter().toInstant();

        clock.setTo(LocalDateTime.ofInstant(ends.minusSeconds(60), clock.getZone()));
        opens(visitors.reading(Visitors.SPANISH), person).waitsForItsOwner();
        clock.setTo(LocalDateTime.ofInstant(ends.plusSeconds(1), clock.getZone()));
        opens(visitors.reading(Visitors.SPANISH), person)
                .isRefusedFor(SigningProblem.EXPIRED, "certificate", SigningVisit.date(ends, Visitors.SPANISH));
    }

    @Test
    void saysWhichRfcIsExpectedAndWhichCame(Visitors visitors) {
        desk.offer(new Rfc("FUNK671228PH6"));
        opens(visitors.reading(Visitors.SPANISH), Credential.ownPerson())
                .isRefusedFor(SigningProblem.OTHER_RFC, "certificate", "FUNK671228PH6", "ÑULA800101AB1");
    }

    @Test
    void neverTakesARepresentativeForTheHolder(Visitors visitors) {
        desk.offer(new Rfc("LOPA800101AB1"));
        opens(visitors.reading(Visitors.SPANISH), Credential.ownCompany())
                .isRefusedFor(SigningProblem.OTHER_RFC, "certificate", "LOPA800101AB1", "A&B010101AB1");
    }

    @ParameterizedTest
    @MethodSource("org.ventanilla.support.Visitors#languages")
    void keepsTheFilesAndForgetsThePasswordWhenItIsWrong(Locale language, Visitors visitors) {
        var person = Credential.ownPerson();
        var visit = SigningVisit.of(visitors.reading(language)).chooses(person);

        visit.opensWith("otra").isRefusedFor(SigningProblem.WRONG_PASSWORD, "password");
        visit.visitor().reads("signing-wrong-password");
        visit.opensWith(person.password()).waitsForItsOwner();

        assertThat(visit.summary().isVisible()).isFalse();
        assertThat(visit.page().title()).doesNotStartWith(visit.visitor().text("web.layout.error-prefix"));
    }

    @Test
    void tellsFilesThatAreNoneOfAnEfirma(Visitors visitors) {
        var person = Credential.ownPerson();
        var company = Credential.ownCompany();
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));

        refused(visit, person.key(), person.key(), SigningProblem.KEY_AS_CERTIFICATE, "certificate");
        refused(visit, person.cer(), person.cer(), SigningProblem.CERTIFICATE_AS_KEY, "key");
        refused(visit, person.cer(), company.key(), SigningProblem.NOT_A_PAIR, "key");
        refused(visit, new byte[0], person.key(), SigningProblem.FILE_EMPTY, "certificate", ".cer");
        refused(visit, person.cer(), new byte[0], SigningProblem.FILE_EMPTY, "key", ".key");
        refused(visit, new byte[20_001], person.key(), SigningProblem.FILE_TOO_LARGE, "certificate", ".cer");
        refused(visit, person.cer(), new byte[20_001], SigningProblem.FILE_TOO_LARGE, "key", ".key");
        refused(visit, pem(person.cer()), person.key(), SigningProblem.FILE_PEM, "certificate", ".cer");
        refused(visit, cut(person.cer(), 700), person.key(), SigningProblem.FILE_DAMAGED, "certificate", ".cer");
        refused(visit, person.cer(), cut(person.key(), 700), SigningProblem.FILE_DAMAGED, "key", ".key");
        refused(visit, person.cer(), longer(person.key()), SigningProblem.FILE_DAMAGED, "key", ".key");
        refused(visit, "una carta".getBytes(UTF_8), person.key(), SigningProblem.FILE_DAMAGED, "certificate", ".cer");
    }

    @Test
    void tellsACipherThatTheBrowserDoesNotKnow(Visitors visitors) {
        var person = Credential.ownPerson();
        var key = person.key().clone();
        key[indexOf(key, "2A864886F70D0307") + 7] = 8;

        refused(
                SigningVisit.of(visitors.reading(Visitors.SPANISH)),
                person.cer(),
                key,
                SigningProblem.FOREIGN_FORMAT,
                "key");
    }

    @Test
    void namesEverythingThatIsMissingAtOnce(Visitors visitors) {
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));
        visit.page().locator("[data-signing-open]").click();
        visit.waitsForRefusal().isToldAsTheHouseDoes();

        assertThat(visit.summary().locator("a").evaluateAll("all => all.map(a => a.hash)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly("#signing-certificate", "#signing-key", "#signing-password");
        visit.visitor().reads("signing-missing");
    }

    @Test
    void namesBothFilesThatAreWrong(Visitors visitors) {
        var person = Credential.ownPerson();
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));
        visit.chooses(person.key(), person.cer())
                .opensWith(person.password())
                .waitsForRefusal()
                .isToldAsTheHouseDoes();

        assertThat(visit.summary().locator("li").count()).isEqualTo(2);
        assertThat(visit.field("key").inputValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Object.defineProperty(window, \"isSecureContext\", { get: () => false })', NOT_SECURE",
        "'Object.defineProperty(Crypto.prototype, \"subtle\", { get: () => undefined })', NO_CRYPTO"
    })
    void leavesTheOtherWayOpenWhereTheBrowserCannotSign(String script, SigningProblem problem, Visitors visitors) {
        var visitor = visitors.reading(Visitors.SPANISH);
        visitor.page().addInitScript(script);
        var visit = SigningVisit.of(visitor);

        assertThat(visit.summary().locator("li").allInnerTexts())
                .containsExactly(visitor.text("efirma.signing-problem." + problem, "", ""));
        assertThat(visit.field("key").isVisible()).isFalse();
        assertThat(visitor.field("signature").isVisible()).isTrue();
        visitor.reads("signing-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    @Tag("deep")
    void takesNoneOfThreeHundredWrongPasswords(Visitors visitors) {
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));
        assertThat(triesAreRefused(visit, 300)).isEqualTo(300);
    }

    @Test
    void takesNoneOfTwentyWrongPasswords(Visitors visitors) {
        var visit = SigningVisit.of(visitors.reading(Visitors.SPANISH));
        assertThat(triesAreRefused(visit, 20)).isEqualTo(20);
    }

    /** Tries so many passwords with the page's own modules; how many were refused as wrong. */
    private static int triesAreRefused(SigningVisit visit, int tries) {
        var person = Credential.ownPerson();
        return (int) visit.page()
                .evaluate(
                        """
                async ([cer, key, now, tries]) => {
                  const module = document.querySelector('script[src*="/js/efirma/"]').src.replace('signing.js', 'signer.js');
                  const { open } = await import(module);
                  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.codePointAt(0));
                  let refused = 0;
                  for (let turn = 0; turn < tries; turn++) {
                    const password = new TextEncoder().encode('otra contraseña ' + turn);
                    await open({ certificate: bytes(cer), key: bytes(key), password, now: Date.parse(now) })
                      .catch((problem) => { if (problem.code === 'WRONG_PASSWORD') refused++; });
                  }
                  return refused;
                }""", Arrays.asList(base64(person.cer()), base64(person.key()), "2026-11-18T16:00:00Z", tries));
    }

    private static SigningVisit opens(Visitor visitor, Credential credential) {
        return SigningVisit.of(visitor).chooses(credential).opensWith(credential.password());
    }

    private static void refused(
            SigningVisit visit, byte[] cer, byte[] key, SigningProblem problem, String field, Object... values) {
        visit.chooses(cer, key).opensWith(Credential.OWN_PASSWORD).isRefusedFor(problem, field, values);
        assertThat(visit.field(field).inputValue()).isEmpty();
    }

    private static byte[] pem(byte[] cer) {
        return ("-----BEGIN CERTIFICATE-----\n" + base64(cer) + "\n-----END CERTIFICATE-----\n").getBytes(UTF_8);
    }

    private static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    private static byte[] longer(byte[] file) {
        return Arrays.copyOf(file, file.length + 1);
    }

    private static int indexOf(byte[] file, String hex) {
        return java.util.HexFormat.of().withUpperCase().formatHex(file).indexOf(hex) / 2;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
