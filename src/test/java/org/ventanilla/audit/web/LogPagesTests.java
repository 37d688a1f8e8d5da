package org.ventanilla.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class LogPagesTests {

    private static final String PATH = "/admin/bitacora";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Officers officers;

    private PortalUser auditor;
    private RequestPostProcessor signedIn;
    private Cookie[] cookies = {};

    @BeforeEach
    void signIn() {
        auditor = officers.with(Role.AUDITOR);
        signedIn = SignedIn.as(auditor);
    }

    @Nested
    @Tag("V8.2.1")
    class Access {

        @ParameterizedTest
        @EnumSource(names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
        void isForAuditorsOnly(Role role) {
            for (var page : new String[] {PATH, PATH + "/verificacion", PATH + "/registros.csv"})
                assertThat(mvc.get().uri(page).with(SignedIn.officer(role))).hasStatus(HttpStatus.FORBIDDEN);
            for (var page : new String[] {PATH, PATH + "/verificacion"})
                assertThat(mvc.post().uri(page).with(SignedIn.officer(role)).with(csrf()))
                        .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Nested
    class Search {

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "queja 17"})
        void asksForAReason(String reason) {
            assertThat(mvc.post()
                            .uri(PATH)
                            .param("reason", reason)
                            .with(signedIn)
                            .with(csrf()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Escribe el motivo")
                    .doesNotContain("<table");
            assertThat(searches()).isZero();
        }

        @Test
        void showsNothingBeforeAReasonIsGiven() {
            assertThat(mvc.get().uri(PATH + "?kind=card.issued").with(signedIn))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<table");
        }

        @Test
        void isOnTheLogItselfWithItsReason() {
            search("kind", "audit.log-searched");

            assertThat(searches()).isOne();
            assertThat(jdbc.sql("select reason from audit.entry where actor_id = ?")
                            .params(auditor.accountId())
                            .query(String.class)
                            .single())
                    .isEqualTo("Queja 2026-17 de una persona");
        }

        @Test
        void keepsItsFiltersInTheAddressAndShowsWhatFits() {
            var address = search(
                    "kind", "audit.log-searched", "actors", auditor.accountId().toString());

            assertThat(address).isEqualTo(PATH + "?actor=" + auditor.accountId() + "&kind=audit.log-searched");
            assertThat(mvc.get().uri(address).cookie(cookies).with(signedIn))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<table", "Búsqueda en la bitácora", auditor.displayName(), "Queja 2026-17");
            assertThat(mvc.get()
                            .uri(PATH + "?kind=audit.log-searched")
                            .cookie(cookies)
                            .with(signedIn))
                    .bodyText()
                    .doesNotContain("<table");
        }

        @Test
        void putsNothingPersonalIntoTheAddress() {
            var typed = "nadie." + UUID.randomUUID() + "@correo.example";
            assertThat(mvc.post()
                            .uri(PATH)
                            .param("reason", "Queja 2026-17 de una persona")
                            .param("person", typed)
                            .with(signedIn)
                            .with(csrf()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Nadie tiene esa CURP");

            var email = jdbc.sql("select email from identity.account where id = ?")
                    .params(auditor.accountId())
                    .query(String.class)
                    .single();
            assertThat(search("person", email)).isEqualTo(PATH + "?subject=" + auditor.accountId());
        }

        @ParameterizedTest
        @CsvSource({"from,ayer", "until,2026-13-40", "until,2020-01-01"})
        void saysWhichDateIsWrong(String field, String value) {
            assertThat(mvc.post()
                            .uri(PATH)
                            .param("reason", "Queja 2026-17 de una persona")
                            .param("from", "2026-01-01")
                            .param(field, value)
                            .with(signedIn)
                            .with(csrf()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("href=\"#" + field + "\"");
        }

        @Test
        void turnsPagesAlongTheIndex() {
            var subject = UUID.randomUUID();
            append(subject, 120);
            var address = search("subjects", subject.toString());

            var seen = 0;
            for (var page = 0; page < 3; page++) {
                var body = body(address);
                seen += body.split("card\\.downloaded</small>", -1).length - 1;
                var next = body.split("rel=\"next\" href=\"", -1);
                address = next.length < 2
                        ? ""
                        : next[1].substring(0, next[1].indexOf('"')).replace("&amp;", "&");
            }

            assertThat(seen).isEqualTo(120);
            assertThat(address).isEmpty();
        }
    }

    @Nested
    class Download {

        @Test
        void isOnTheLogAndHoldsEveryEntry() throws Exception {
            var subject = UUID.randomUUID();
            append(subject, 3);
            var address = search("subjects", subject.toString());

            var answer = mvc.get()
                    .uri(address.replace(PATH, PATH + "/registros.csv"))
                    .cookie(cookies)
                    .with(signedIn)
                    .exchange();

            assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/csv");
            assertThat(answer.getResponse().getContentAsString().lines())
                    .hasSize(6)
                    .anySatisfy(line -> assertThat(line).contains("'=1+1", "2026-11-18T16:00:01Z", "card.downloaded"));
            assertThat(count("audit.log-downloaded")).isOne();
        }

        @Test
        void needsASearchFirst() {
            assertThat(mvc.get().uri(PATH + "/registros.csv?kind=card.issued").with(signedIn))
                    .hasStatus(HttpStatus.FOUND)
                    .headers()
                    .hasValue(HttpHeaders.LOCATION, PATH + "?kind=card.issued");
            assertThat(count("audit.log-downloaded")).isZero();
        }
    }

    @Test
    void verifiesTheLogAndWritesThatItDid() {
        var answer = mvc.post()
                .uri(PATH + "/verificacion")
                .with(signedIn)
                .with(csrf())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(count("audit.log-verified")).isOne();
    }

    private String search(String... fields) {
        var request = mvc.post().uri(PATH).param("reason", "Queja 2026-17 de una persona");
        for (var i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        var answer = request.with(signedIn).with(csrf()).exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        cookies = answer.getResponse().getCookies();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String body(String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .cookie(cookies)
                    .with(signedIn)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void append(UUID subject, int count) {
        jdbc.sql("""
                        select audit.append(timestamptz '2026-11-18 16:00Z' + n * interval '1 second', 'card.downloaded', false,
                            null, 'WORKER', null, null, :subject, '=1+1', '{}')
                          from generate_series(1, :count) n
                        """)
                .param("subject", subject)
                .param("count", count)
                .query(Long.class)
                .list();
    }

    private long searches() {
        return count("audit.log-searched");
    }

    private long count(String kind) {
        return jdbc.sql("select count(*) from audit.entry where actor_id = ? and kind = ?")
                .params(auditor.accountId(), kind)
                .query(Long.class)
                .single();
    }
}
