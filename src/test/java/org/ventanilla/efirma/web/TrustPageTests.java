package org.ventanilla.efirma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.core.Role;
import org.ventanilla.efirma.trust.TrustOverview;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.TestResponder;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class TrustPageTests {

    private static final String PATH = "/admin/confianza";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TrustOverview overview;

    @Autowired
    private TestResponder responder;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "AUDITOR"})
    void showsWhatIsTrustedToThoseWhoWatchOverIt(Role role) {
        var page = assertThat(mvc.get().uri(PATH).with(SignedIn.officer(role)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ancla",
                        "Intermedia",
                        "De demostración",
                        "Quedan ",
                        responder.address().toString())
                .doesNotContain("??");
        for (var authority : overview.current())
            page.contains(
                    authority.name(),
                    authority.number(),
                    authority.fingerprint().substring(0, 4) + " "
                            + authority.fingerprint().substring(4, 8));
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUER", "SIGNER"})
    @Tag("V8.2.1")
    void isNotForOtherOfficers(Role role) {
        assertThat(mvc.get().uri(PATH).with(SignedIn.officer(role))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void warnsInTimeOnThePageAndOnTheDashboard() {
        assertThat(mvc.get().uri(PATH).with(SignedIn.officer(Role.ADMIN)))
                .bodyText()
                .doesNotContain("por vencer");
        clock.setTo(LocalDateTime.of(2048, 12, 1, 12, 0));

        assertThat(mvc.get().uri(PATH).with(SignedIn.officer(Role.ADMIN)))
                .bodyText()
                .contains("2 autoridades vencieron o están por vencer.", "Quedan 30 días");
        assertThat(mvc.get().uri("/admin").with(SignedIn.officer(Role.ADMIN)))
                .bodyText()
                .contains("Autoridades de e.firma por vencer", PATH);
        assertThat(mvc.get().uri("/admin").with(SignedIn.officer(Role.AUDITOR)))
                .bodyText()
                .doesNotContain("Autoridades de e.firma por vencer");
    }

    @Test
    void keepsWhatWasTrustedBefore() {
        jdbc.sql("""
                insert into efirma.trusted_authority
                    (fingerprint, name, number, profile, anchor, not_before, not_after, certificate, first_seen_at, last_seen_at)
                values (encode(sha256('former'), 'hex'), 'AC ANTERIOR', '00000000000000000042', 'INSTALLATION', false,
                        '2015-01-01T00:00Z', '2023-01-01T00:00Z', 'former', '2020-01-01T12:00Z', '2022-01-01T12:00Z')
                on conflict do nothing
                """).update();

        assertThat(mvc.get().uri(PATH).with(SignedIn.officer(Role.AUDITOR)))
                .bodyText()
                .contains("AC ANTERIOR", "00000000000000000042", "Autoridades que ya no están");
        assertThat(jdbc.sql("select count(*) from efirma.trusted_authority where profile = 'DEMONSTRATION'")
                        .query(Long.class)
                        .single())
                .isEqualTo(overview.current().size());
    }
}
