package org.ventanilla.efirma.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.FilePayload;
import eu.europa.esig.dss.enumerations.Indication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.CmsInspection;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** The way without this page's modules: another program signs, the page takes the file; it works without script. */
@BrowserTest
class SigningOfflineTests {

    private static final Instant AT = Instant.parse("2026-11-21T18:00:00Z");

    @Autowired
    private SigningDesk desk;

    @AfterEach
    void resetDesk() {
        desk.offer(null);
    }

    @ParameterizedTest
    @CsvSource({"es-MX", "en"})
    void showsOnlyTheOtherWayWithoutScript(String tag, Visitors visitors) {
        var visitor = visitors.withoutScript(Locale.forLanguageTag(tag)).open(SigningDesk.ADDRESS);

        visitor.sees("efirma.signing.no-script")
                .sees("efirma.signing-offline.sign")
                .sees("efirma.signing.read");
        for (var hidden : List.of("certificate", "key", "password"))
            assertThat(visitor.page().locator("#signing-" + hidden).isVisible()).isFalse();
        assertThat(visitor.field("signature").isVisible()).isTrue();
    }

    @Test
    void takesASignatureWithoutScript(Visitors visitors) {
        var request = desk.offer(null);
        var visitor = visitors.withoutScript(Visitors.SPANISH).open(SigningDesk.ADDRESS);

        brings(visitor, "una firma".getBytes(UTF_8));

        assertThat(desk.received()).hasSize(1);
        assertThat(desk.received().getFirst().request()).isEqualTo(request.id());
        assertThat(desk.received().getFirst().signature()).isEqualTo("una firma".getBytes(UTF_8));
    }

    @Test
    void hidesTheOtherWayBehindAWordWhereScriptRuns(Visitors visitors) {
        var visitor = visitors.reading(Visitors.SPANISH).open(SigningDesk.ADDRESS);
        assertThat(visitor.field("signature").isVisible()).isFalse();

        visitor.page().locator("[data-signing-offline] > summary").click();

        assertThat(visitor.field("signature").isVisible()).isTrue();
        visitor.reads("signing-offline");
    }

    /** The commands as they stand on the page do what the page says, with the files as the tax authority gives them. */
    @ParameterizedTest
    @CsvSource({"es-MX", "en"})
    void showsCommandsThatWork(String tag, @TempDir Path folder, Visitors visitors) throws IOException {
        assumeTrue(CmsInspection.hasOpenssl(), "needs OpenSSL 3");
        var person = Credential.ownPerson();
        var request = desk.offer(null);
        var visitor = visitors.withoutScript(Locale.forLanguageTag(tag)).open(SigningDesk.ADDRESS);
        var spanish = tag.startsWith("es");
        Files.write(folder.resolve(spanish ? "mi-efirma.cer" : "my-efirma.cer"), person.cer());
        Files.write(folder.resolve(spanish ? "mi-efirma.key" : "my-efirma.key"), person.key());
        Files.write(folder.resolve(spanish ? "texto.txt" : "text.txt"), content(request));

        runs(visitor, "sign", folder, "-passin");
        var direct = Files.readAllBytes(folder.resolve("firma.p7s"));
        Files.delete(folder.resolve("firma.p7s"));
        runs(visitor, "certificate", folder);
        runs(visitor, "key", folder, "-passin", "-passout");
        runs(visitor, "sign-pem", folder, "-passin");
        var converted = Files.readAllBytes(folder.resolve("firma.p7s"));

        for (var cms : List.of(direct, converted)) {
            var report = CmsInspection.report(cms, content(request), person.certificate(), AT);
            assertThat(report.getSignatureFormat(report.getFirstSignatureId()).toString())
                    .isEqualTo("CAdES-BASELINE-B");
            assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        }
        assertThat(Files.readString(folder.resolve(spanish ? "llave.pem" : "key.pem")))
                .as("the converted key keeps a password")
                .startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
        brings(visitor, direct);
        assertThat(desk.received().getLast().signature()).isEqualTo(direct);
    }

    private static void runs(Visitor visitor, String command, Path folder, String... passwords) {
        var words = visitor.page()
                .locator("[data-command='" + command + "']")
                .innerText()
                .split(" ");
        assertThat(words[0]).isEqualTo("openssl");
        var arguments = new ArrayList<>(List.of(words).subList(1, words.length));
        for (var option : passwords) arguments.addAll(List.of(option, "pass:" + Credential.OWN_PASSWORD));
        CmsInspection.openssl(folder, arguments.toArray(String[]::new));
    }

    private static void brings(Visitor visitor, byte[] signature) {
        visitor.field("signature")
                .setInputFiles(new FilePayload("firma.p7s", "application/pkcs7-signature", signature));
        visitor.submit(SigningDesk.ADDRESS).isAt(SigningDesk.ADDRESS + "/recibida");
    }

    private static byte[] content(SigningRequestView request) {
        return request.originalChain().getBytes(UTF_8);
    }
}
