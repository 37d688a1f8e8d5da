package org.ventanilla.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** An officer brings a file, watches it being read and reads its report. */
@BrowserTest
class ImportJourney {

    private static final String PATH = "/admin/importaciones";

    @Autowired
    private Stage stage;

    @Autowired
    private Officers officers;

    @Test
    @DisplayName("upload, progress and report, with script")
    void watchesAFileBeingRead(Visitors visitors) {
        for (var language : new Locale[] {Visitors.SPANISH, Locale.ENGLISH}) {
            var officer = signedIn(visitors.reading(language)).follow(PATH).reads("imports");
            officer.follow(PATH + "/nueva").reads("import-upload");

            upload(officer, batch()).sees("affiliation.report.title.RECEIVED").reads("import-waiting");
            stage.doDueWork();
            officer.page().waitForSelector("table");

            officer.reads("import-report").seesText("024").sees("affiliation.remark-code.EMPLOYER_UNKNOWN");
            officer.download(officer.path() + "/observaciones.csv");
        }
    }

    @Test
    void readsAReportWithoutScript(Visitors visitors) {
        var officer = signedIn(visitors.withoutScript(Visitors.SPANISH)).open(PATH + "/nueva");

        upload(officer, "esto no es un lote " + UUID.randomUUID());
        stage.doDueWork();
        for (int look = 0;
                look < 50 && !officer.page().title().contains(officer.text("affiliation.report.title.REFUSED"));
                look++) {
            officer.page().waitForTimeout(100);
            officer.open(officer.path());
        }

        officer.sees("affiliation.report.title.REFUSED").sees("affiliation.refusal.UNKNOWN");
    }

    @Test
    void saysWhatToCorrect(Visitors visitors) {
        var officer = signedIn(visitors.reading(Visitors.SPANISH)).open(PATH + "/nueva");

        officer.submit().isRefusedFor("file").reads("import-upload-error");
        officer.fill("receivedOn", "2030-01-01");
        upload(officer, batch()).isRefusedFor("receivedOn");
    }

    private Visitor signedIn(Visitor visitor) {
        return officers.signIn(visitor, Role.ADMIN);
    }

    private static Visitor upload(Visitor officer, String content) {
        officer.field("file")
                .setInputFiles(
                        new FilePayload("lote.txt", "text/plain", content.getBytes(StandardCharsets.ISO_8859_1)));
        return officer.submit();
    }

    private String batch() {
        var today = java.time.LocalDate.of(2026, 11, 18);
        return IdseLine.change(SyntheticPerson.next(), SyntheticPerson.nextEmployer())
                        .on(today)
                        .text() + "\r\n"
                + IdseLine.change(stage.newInsuredPerson(), SyntheticPerson.nextEmployer())
                        .on(today)
                        .salary("0000.00")
                        .text();
    }
}
