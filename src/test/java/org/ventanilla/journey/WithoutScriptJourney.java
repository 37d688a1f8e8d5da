package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** The whole journey in a browser that runs no script. */
@BrowserTest
class WithoutScriptJourney {

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void leadsFromRegistrationToTheCard(Visitors visitors) {
        var newcomer = Newcomer.insured(stage, visitors.withoutScript(Visitors.SPANISH))
                .getsCard();

        assertThat(newcomer.visitor().download("/tarjeta.pdf"))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void showsErrorsAndChangesTheLanguage(Visitors visitors) {
        var visitor = visitors.withoutScript(Locale.ENGLISH).open("/registro").submit();

        visitor.isAnswered(422);
        assertThat(visitor.page().title()).startsWith("Error: ");
        assertThat(visitor.page().locator(".error-summary a").count()).isEqualTo(2);
    }
}
