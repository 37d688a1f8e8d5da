package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.support.DemoTest;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** Every e.firma of the demonstration in the signing part, by the keys of the keyboard: good ones come in, the others learn why not. */
@DemoTest
@Tag("browser")
@Tag("deep")
class DemoEfirmaJourney {

    private static final String SIGN_IN = "/entrar/efirma";

    /** Where a good one leads: workers have an account that it may be joined with, the others give an address first. */
    private static final Map<String, String> WELCOME = Map.of(
            "fernanda", "/entrar/efirma/unir",
            "luis", "/entrar/efirma/unir",
            "renata", "/entrar/efirma/correo",
            "flor", "/entrar/efirma/correo",
            "nopal-azul", "/entrar/efirma/correo",
            "julio", "/entrar/efirma/correo",
            "dulces", "/entrar/efirma/correo");

    /** What the page says of the others, in the browser before anything is signed, or by the server. */
    private static final Map<String, String> REFUSED = Map.of(
            "vencida", "efirma.signing-problem.EXPIRED",
            "futura", "efirma.signing-problem.NOT_YET_VALID",
            "sello", "efirma.signing-problem.SEAL",
            "revocada", "efirma.refusal.REJECT_REVOKED",
            "ajena", "efirma.refusal.REJECT_CHAIN");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @MethodSource("org.ventanilla.support.Visitors#languages")
    void takesTheGoodOnesAndTellsTheOthersWhyNot(Locale language, Visitors visitors) throws Exception {
        assertThat(EfirmaCast.ALL)
                .extracting(DemoEfirma::name)
                .allMatch(name -> WELCOME.containsKey(name) || REFUSED.containsKey(name));

        for (var efirma : EfirmaCast.ALL) {
            var visitor = visitors.reading(language).open(SIGN_IN);
            opens(visitor, efirma);
            var path = WELCOME.get(efirma.name());
            if (path == null) isRefused(visitor, REFUSED.get(efirma.name()));
            else comesIn(visitor, path);
            visitor.forgives();
        }
    }

    private void opens(Visitor visitor, DemoEfirma efirma) throws Exception {
        var page = visitor.page();
        page.locator("#signing-certificate").setInputFiles(file(efirma.name() + ".cer"));
        page.locator("#signing-key").setInputFiles(file(efirma.name() + ".key"));
        page.locator("#signing-password").fill(efirma.password());
        page.locator("[data-signing-open]").press("Enter");
        page.locator("[data-signing-send]:visible, .signing .error-summary:visible")
                .first()
                .waitFor();
    }

    private static void comesIn(Visitor visitor, String path) {
        sends(visitor);
        assertThat(visitor.path()).as(visitor.page().innerText("main")).isEqualTo(path);
    }

    /** Signs and waits for the page that answers: another one, or this one with what stands against the signature. */
    private static void sends(Visitor visitor) {
        visitor.page().locator("[data-signing-send]").press("Enter");
        visitor.page().waitForSelector("main > .stack .error-summary, main:not(:has(.signing))");
    }

    private static void isRefused(Visitor visitor, String key) {
        if (visitor.page().locator("[data-signing-send]").isVisible()) sends(visitor);
        assertThat(visitor.page().locator(".error-summary:visible").innerText())
                .contains(visitor.text(key, "§").split("§", -1)[0].strip());
    }

    private FilePayload file(String name) throws Exception {
        var answer = mvc.get().uri("/demo/efirma/" + name).exchange();
        return new FilePayload(
                name, "application/octet-stream", answer.getResponse().getContentAsByteArray());
    }
}
