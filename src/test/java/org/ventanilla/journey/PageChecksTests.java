package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** The checks of the visitors themselves: each finds its fault on a planted page. */
@BrowserTest
class PageChecksTests {

    private static final String GOOD = """
            <!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>Plantada · Ventanilla</title></head>
            <body><main><h1>Plantada</h1>%s</main></body></html>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>??identity.x_es??</p>",
                "<h1>Otra</h1>",
                "<input name='curp'>",
                "<p id='a'>a</p><p id='a'>b</p>",
                "<script>alert(1)</script>",
                "<p style='color: red'>a</p>",
                "<img alt='' src='http://ejemplo.invalid/x.png'>",
                "<img alt='' src='/img/nada.png'>"
            })
    void findsFaultsWheneverAPageIsRead(String fault, Visitors visitors) {
        var visitor = planted(visitors, GOOD.formatted(fault));

        assertThatThrownBy(() -> visitor.open("/plantada").reads("planted-" + fault.hashCode()))
                .isInstanceOf(AssertionError.class);
        visitor.forgives();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Plantada</title>", "lang=\"en\""})
    void findsAWrongTitleAndAWrongLanguage(String fault, Visitors visitors) {
        var visitor = planted(
                visitors,
                GOOD.formatted("").replaceAll(fault.startsWith("<") ? "<title>.*</title>" : "lang=\"es-MX\"", fault));

        assertThatThrownBy(() -> visitor.open("/plantada")).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>%s</p>", "<h3>Salta un nivel</h3>", "<img src='/img/favicon.svg'>"})
    void findsFaultsOfAState(String fault, Visitors visitors) {
        var visitor = planted(visitors, GOOD.formatted(fault.formatted("x".repeat(400))));
        visitor.open("/plantada");

        assertThatThrownBy(() -> visitor.reads("planted-state-" + fault.hashCode()))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void leavesAGoodPageAlone(Visitors visitors) {
        planted(visitors, GOOD.formatted("<p>Bien</p>")).open("/plantada").reads("planted-good");
    }

    private static Visitor planted(Visitors visitors, String markup) {
        var visitor = visitors.reading(Visitors.SPANISH);
        var answer = new Route.FulfillOptions()
                .setHeaders(Map.of("content-security-policy", "default-src 'none'; img-src *"))
                .setContentType("text/html; charset=utf-8")
                .setBody(markup);
        visitor.page().route("**/plantada", route -> route.fulfill(answer));
        return visitor;
    }
}
