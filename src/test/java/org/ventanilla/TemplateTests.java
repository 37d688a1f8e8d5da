package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.support.TemplateRules;
import org.ventanilla.support.Templates;
import org.ventanilla.support.Templates.Template;

/** The rules of the templates (architecture, 4.5), over all of them. */
class TemplateTests {

    @ParameterizedTest
    @MethodSource("templates")
    void keepsTheRules(Template template) {
        assertThat(TemplateRules.findings(template)).isEmpty();
    }

    @Test
    void writesEachMailAsTextAndAsMarkup() {
        var mails = Templates.all().stream()
                .map(Template::name)
                .filter(name -> name.startsWith("mail/"))
                .toList();

        assertThat(mails)
                .allSatisfy(name -> assertThat(mails)
                        .contains(name.replaceAll("\\.\\w+$", ".txt"), name.replaceAll("\\.\\w+$", ".html")));
    }

    static List<Template> templates() {
        return Templates.all();
    }

    /** The gate itself: what it must find, and what it must leave alone. */
    @Nested
    class Gate {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>Hola</p>",
                    "<p th:if='${x}'>Hola <b th:text='#{a.b}'>x</b></p>",
                    "<img alt='Logo'>",
                    "<p th:title='x' aria-label='Cerrar' th:text='#{a.b}'>x</p>",
                    "<p th:text=\"${x ? 'Está abierto' : ''}\">x</p>",
                    "<p th:utext='${x}'>x</p>",
                    "<p style='color: red'></p>",
                    "<style>p { color: red }</style>",
                    "<script>alert(1)</script>",
                    "<script src='/js/x.js'></script>",
                    "<button onclick='x()' th:text='#{a.b}'>x</button>",
                    "<p th:text='${T(java.lang.Runtime).x}'>x</p>",
                    "<a href='/registro' th:text='#{a.b}'>x</a>",
                    "<a href='javascript:x()' th:text='#{a.b}'>x</a>",
                    "<input name='curp'>",
                    "<form method='post' action='/registro'></form>",
                    "<h1 th:text='#{a.b}'>x</h1><h1 th:text='#{a.c}'>x</h1>",
                    "<p th:text='#{a.__${x}__}'>x</p>",
                    "<p th:replace='~{a :: b(${@dates.day(x)})}'></p>"
                })
        void findsWhatBreaksARule(String markup) {
            assertThat(TemplateRules.findings(new Template("identity/page.html", markup)))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<h1 th:text='#{a.b}'>Prototipo</h1>",
                    "<p>[[#{a.b}]] · 24</p>",
                    "<p aria-label='Cerrar' th:attr=\"aria-label=#{a.b}\"></p>",
                    "<a th:href='@{/registro}' th:text='#{a.b}'>Registro</a>",
                    "<html th:replace='~{layout/page :: page(#{a.b}, ~{::main})}'><main><p>Ventanilla</p></main></html>",
                    "<form th:action='@{/registro}' method='post'></form>",
                    "<p th:text=\"${#temporals.format(day, 'd MMM yyyy')}\">x</p>"
                })
        void leavesGoodMarkupAlone(String markup) {
            assertThat(TemplateRules.findings(new Template("identity/page.html", markup)))
                    .isEmpty();
        }

        @Test
        void findsLiteralTextInMailsOfPlainText() {
            assertThat(TemplateRules.findings(new Template("mail/identity/a.txt", "Hola [(#{a.b})]")))
                    .isNotEmpty();
            assertThat(TemplateRules.findings(new Template("mail/identity/a.txt", "[(#{a.b(${x})})]\n")))
                    .isEmpty();
        }
    }
}
