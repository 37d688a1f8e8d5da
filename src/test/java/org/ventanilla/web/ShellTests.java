package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.support.VentanillaTest;
import org.ventanilla.web.bare.PagePolicy;

@VentanillaTest
class ShellTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/estado", "/ayuda", "/accesibilidad", "/privacidad"})
    void showsPublicPagesToAnybody(String path) {
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("Este no es un sitio oficial");
    }

    @ParameterizedTest
    @CsvSource({"es,Entrar,es-MX", "en,Sign in,en"})
    void speaksTheChosenLanguage(String language, String signIn, String declared) {
        assertThat(mvc.get().uri("/?lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"" + declared + "\"", ">" + signIn + "</a>");
    }

    @Test
    void keepsTheLanguageInACookie() {
        assertThat(mvc.get().uri("/?lang=en")).cookies().hasValue("lang", "en");
        assertThat(mvc.get().uri("/").cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("Sign in");
    }

    @Test
    void ignoresALanguageThatThePortalDoesNotSpeak() {
        assertThat(mvc.get().uri("/?lang=fr")).hasStatusOk().bodyText().contains("Entrar");
    }

    @Test
    @Tag("V3.4.3")
    void sendsAPolicyThatForbidsInlineScriptAndStyle() {
        assertThat(mvc.get().uri("/"))
                .headers()
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Content-Security-Policy", PagePolicy.value());
        assertThat(PagePolicy.value())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nada", "/robots.txt", "/favicon.ico", "/cuenta/nada/de/nada"})
    void tellsStrangersThatNothingIsThere(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sendsAnonymousVisitorsOfPrivatePagesToSignIn() {
        assertThat(mvc.get().uri("/inicio"))
                .hasStatus(HttpStatus.FOUND)
                .headers()
                .hasValue(HttpHeaders.LOCATION, "/entrar");
    }

    @Test
    void refusesAPostWithoutToken() {
        assertThat(mvc.post().uri("/salir")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void answersProgramsWithAProblemDocument() {
        assertThat(mvc.get().uri("/verificar/nada/de/nada").accept(MediaType.APPLICATION_JSON))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.incident")
                .asString()
                .startsWith("INC-");
    }
}
