package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** The whole journey with the keyboard alone: each stop of the Tab key shows its focus, and no stop is a trap (WCAG 2.1.1, 2.4.7). */
@BrowserTest
class KeyboardJourney {

    private static final int MANY_STOPS = 60;

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void leadsFromTheStartPageToTheCard(Visitors visitors) {
        var visitor = visitors.reading(Visitors.SPANISH).open("/");
        var page = visitor.page();
        var newcomer = Newcomer.insured(stage, visitor);

        goTo(page, "a[href='/registro']");
        press(page, "/registro");
        type(page, "curp", newcomer.person().curp());
        type(page, "nss", newcomer.person().nss());
        press(page, "/registro/correo");
        type(page, "email", newcomer.email());
        type(page, "emailConfirmation", newcomer.email());
        type(page, "password", Newcomer.PASSWORD);
        press(page, "/registro/revisar");
        goTo(page, "[name=termsAccepted]");
        page.keyboard().press("Space");
        goTo(page, "main button[type=submit]");
        press(page, "/registro/recibido");

        stage.letPass(Newcomer.DELAY);
        newcomer.opensLink();
        goTo(page, "main button[type=submit]");
        press(page, "/registro/datos");
        goTo(page, "form[action='/registro/datos'] button");
        press(page, "/tarjeta");
    }

    @Test
    void offersToSkipTheHeaderFirst(Visitors visitors) {
        var page = visitors.reading(Visitors.SPANISH).open("/").page();

        page.keyboard().press("Tab");

        assertThat(page.locator(":focus").getAttribute("class")).contains("skip-link");
        page.keyboard().press("Enter");
        assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("contenido");
    }

    private static void type(Page page, String field, String value) {
        goTo(page, "[name='%s']".formatted(field));
        page.keyboard().type(value);
    }

    private static void press(Page page, String path) {
        page.keyboard().press("Enter");
        page.waitForURL(address -> URI.create(address).getPath().equals(path));
    }

    private static void goTo(Page page, String selector) {
        for (int stop = 0; stop < MANY_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (!(boolean) page.evaluate("document.activeElement !== document.body")) continue;

            assertThat(outline(page))
                    .as("focus is shown on " + page.locator(":focus").first())
                    .isNotEqualTo("none");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) return;
        }
        throw new AssertionError("the Tab key never comes to " + selector + " at " + page.url());
    }

    /** How the focused element is set off: its outline, or else its shadow. */
    private static String outline(Page page) {
        return (String) page.evaluate("(() => { const style = getComputedStyle(document.activeElement);"
                + " return style.outlineStyle !== 'none' ? style.outlineStyle : style.boxShadow; })()");
    }
}
