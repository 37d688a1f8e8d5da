package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.ventanilla.efirma.request.SigningMother;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Visitors;

/** Somebody whose e.firma was refused at sign-in reads why, and takes the report along. */
@BrowserTest
class SignatureReportJourney {

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @MethodSource("org.ventanilla.support.Visitors#languages")
    void readsWhyAndTakesTheReportAlong(Locale language, Visitors visitors) {
        var mother = SigningMother.of(beans);
        var request = mother.open(SigningMother.order(null, "EF-2026-000001"));
        var refused = "/firma/informe/" + mother.report(request, SigningMother.revoked(SigningMother.COMPANY));

        var person = visitors.reading(language).open(refused).reads("signature-refused");
        var file = new String(person.download(refused + "/descarga"), StandardCharsets.UTF_8);
        person.page().navigate("about:blank");
        person.page().setContent(file);

        assertThat(person.page().title()).contains(person.text("efirma.report.title.REFUSED"), "EF-2026-000001");
        person.seesText("REJECT_REVOKED");
        assertThat(person.page().evaluate("getComputedStyle(document.querySelector('h1')).fontSize"))
                .isEqualTo("28px");

        visitors.reading(language)
                .open("/firma/informe/" + mother.report(request, SigningMother.accepted()))
                .reads("signature-accepted");
    }
}
