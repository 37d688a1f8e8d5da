package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** An auditor searches the log with a reason, takes the file, and has the log verified; anybody reads its last root. */
@BrowserTest
class AuditJourney {

    private static final String PATH = "/admin/bitacora";
    private static final String REASON = "Queja 2026-17, quién vio la tarjeta";

    @Autowired
    private Stage stage;

    @Autowired
    private Officers officers;

    @Test
    @DisplayName("search, file and verification, in both languages")
    void searchesAndVerifiesTheLog(Visitors visitors) {
        for (var language : new Locale[] {Visitors.SPANISH, Locale.ENGLISH}) {
            var auditor = signedIn(visitors.reading(language)).follow(PATH).reads("audit-search");

            auditor.submit().isRefusedFor("reason").reads("audit-search-error");
            auditor.fill("reason", REASON).submit().isAt(PATH);
            auditor.sees("audit.audit.log-searched").seesText(REASON).reads("audit-entries");
            assertThat(new String(auditor.download(PATH + "/registros.csv"), StandardCharsets.UTF_8))
                    .contains("audit.log-searched", REASON);

            auditor.choose("kind", "audit.log-searched").fill("reason", REASON).submit();
            auditor.seesNoText(auditor.text("audit.rows.empty"));
            auditor.open(PATH + "?kind=card.issued").seesNoText(REASON);
            auditor.open(PATH + "/verificacion").reads("audit-verification");
            stage.doDueWork();
            auditor.submit(PATH + "/verificacion")
                    .sees("audit.verification.well")
                    .reads("audit-verified");
        }
    }

    @Test
    void findsAPersonWithoutPuttingAnythingPersonalIntoTheAddress(Visitors visitors) {
        var auditor = signedIn(visitors.withoutScript(Visitors.SPANISH)).open(PATH);

        auditor.fill("person", "nadie@correo.example")
                .fill("reason", REASON)
                .submit()
                .isRefusedFor("person");
        assertThat(auditor.page().url()).doesNotContain("@");
    }

    @Test
    @Tag("V16.4.3")
    @DisplayName("the last root on the page of the state")
    void publishesTheLastRoot(Visitors visitors) {
        signedIn(visitors.reading(Visitors.SPANISH))
                .open(PATH)
                .fill("reason", REASON)
                .submit();
        stage.doDueWork();
        stage.doDueWork();

        var anybody = visitors.reading(Visitors.SPANISH).open("/estado").sees("audit.status.log");
        anybody.page().locator("main summary").first().click();

        anybody.reads("status-root");
        assertThat(anybody.page().locator("main details code").first().innerText())
                .matches("[0-9a-f]{64}");
    }

    private Visitor signedIn(Visitor visitor) {
        return officers.signIn(visitor, Role.AUDITOR);
    }
}
