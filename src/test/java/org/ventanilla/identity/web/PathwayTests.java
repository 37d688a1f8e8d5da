package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.support.Bundles;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.Templates;
import org.ventanilla.support.VentanillaTest;

/** Whichever way somebody comes, the same holds; and ways that would weaken all others are not there. */
@VentanillaTest
class PathwayTests {

    private static final Pattern REMINDER =
            Pattern.compile("(?i)\\bpista\\b|pregunta (secreta|de seguridad)|(secret|security) question|password hint");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private AccountStanding standing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<SecurityFilterChain> chains;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @Tag("V6.3.4")
    @ValueSource(strings = {"/cuenta/contrasena", "/cuenta/correo", "/cuenta/datos", "/cuenta/sesiones/otras"})
    void countsWrongPasswordsOfEveryPageTogether(String page) {
        var owner = accounts.worker();
        var walk = Visits.signedIn(mvc, owner);
        for (var guess = 0; guess < 5; guess++)
            prove(walk, page, "no es " + guess).isAnswered(422);

        prove(walk, page, PASSWORD).isAnswered(429);
        walk.open("/cuenta").post("/salir");
        for (var name : List.of(owner.email(), owner.curp()))
            Visits.enter(walk, name, PASSWORD).isAnswered(429);
    }

    private Walk prove(Walk walk, String page, String password) {
        var email = accounts.newAddress().value();
        return walk.open(page)
                .post(page, "currentPassword", password, "password", "otra frase de paso larga", "email", email);
    }

    @Test
    @Tag("V6.3.4")
    void opensAShutAccountByNoName() {
        var owner = accounts.worker();
        standing.suspend(owner.id());

        for (var name : List.of(owner.email(), owner.curp()))
            Visits.enter(Visits.from(mvc), name, PASSWORD).isAnswered(422).says("suspendida");
    }

    @Test
    @Tag("V6.3.4")
    void hasNoOtherDoor() {
        assertThat(chains.stream()
                        .flatMap(chain -> chain.getFilters().stream())
                        .map(filter -> filter.getClass().getSimpleName()))
                .isNotEmpty()
                .noneMatch(
                        name -> name.matches(
                                "(Basic|Bearer|RememberMe|UsernamePassword|X509|OneTimeToken|OAuth2|Saml2|Digest|WebAuthn|DefaultLogin).*"));

        var basic = Base64.getEncoder()
                .encodeToString(
                        (accounts.worker().email() + ":" + PASSWORD).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(mvc.get().uri("/cuenta").header("Authorization", "Basic " + basic))
                .hasStatus(HttpStatus.FOUND)
                .doesNotContainHeader("WWW-Authenticate");
    }

    @Test
    @Tag("V6.2.10")
    void takesAPasswordHoweverOldItIs() {
        var owner = accounts.worker();
        clock.advance(Duration.ofDays(400));
        try {
            Visits.enter(Visits.from(mvc), owner.email(), PASSWORD)
                    .leadsTo("/inicio")
                    .follow()
                    .isAnswered(200);
        } finally {
            clock.reset();
        }
    }

    @Test
    @Tag("V6.4.2")
    void keepsNoHintAndAsksNoSecretQuestion() {
        assertThat(database.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where table_schema not in ('pg_catalog', 'information_schema')
                          and column_name ~* 'hint|question|password_remind|secret_answer'
                        """).query(String.class).list()).isEmpty();
        assertThat(Bundles.all().stream()
                        .flatMap(bundle -> Stream.of(bundle.spanish(), bundle.english()))
                        .flatMap(texts -> texts.texts().values().stream()))
                .isNotEmpty()
                .noneMatch(text -> REMINDER.matcher(text).find());
        assertThat(Templates.all())
                .isNotEmpty()
                .noneMatch(template -> REMINDER.matcher(template.text()).find());
    }
}
