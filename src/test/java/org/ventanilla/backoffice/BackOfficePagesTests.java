package org.ventanilla.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.backoffice.JobHealth.JobState;
import org.ventanilla.core.DueWork;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.support.MailCatcher;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@RecordApplicationEvents
class BackOfficePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Registrants registrants;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    @Tag("V8.2.1")
    void opensTheDashboardAndTheJobsToEveryOfficer(Role role) {
        for (var page : new String[] {"/admin", "/admin/trabajos"})
            assertThat(mvc.get().uri(page).with(SignedIn.officer(role)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Correos por enviar", "Archivos por leer")
                    .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/trabajos", "/admin/correo"})
    @Tag("V8.2.1")
    void isForOfficersOnly(String page) {
        assertThat(mvc.get().uri(page)).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get()
                        .uri(page)
                        .with(SignedIn.as(PortalUser.worker(
                                UUID.randomUUID(), "Ximena López", new org.ventanilla.core.Nss("99200000075")))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @Tag("V8.2.1")
    void showsMailToAdminsOnly() {
        for (var role : new Role[] {Role.ISSUER, Role.SIGNER, Role.AUDITOR})
            assertThat(mvc.get().uri("/admin/correo").with(SignedIn.officer(role)))
                    .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsAdminsTheirQueues() {
        registrants.submit(registrants.stranger());

        assertThat(mvc.get().uri("/admin").with(SignedIn.officer(Role.ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Registros con señales",
                        "/admin/registros?ver=con-senales",
                        "Registros retenidos",
                        "/admin/correo?ver=fallidos");
    }

    @Test
    void triesAMailAgainAndKeepsThatItWasAsked() {
        var person = registrants.stranger();
        catcher.refuse(person.email().value(), 451);
        registrants.submit(person);
        registrants.sendMail();
        var id = waitedFor(person.email().value());

        assertThat(mvc.get().uri("/admin/correo?ver=en-espera").with(SignedIn.officer(Role.ADMIN)))
                .hasStatusOk()
                .bodyText()
                .contains("451", person.email().masked(), "/admin/correo/" + id + "/reintentar")
                .doesNotContain(person.email().value());
        assertThat(mvc.post()
                        .uri("/admin/correo/" + id + "/reintentar")
                        .with(SignedIn.officer(Role.ADMIN))
                        .with(csrf()))
                .hasRedirectedUrl("/admin/correo");
        catcher.take(person.email().value());
        registrants.sendMail();

        assertThat(events.stream(MailRetried.class)).containsExactly(new MailRetried(id));
        assertThat(registrants.subjects(person)).hasSize(1);
    }

    private UUID waitedFor(String recipient) {
        return jdbc.sql("""
                        update messaging.outgoing_message set waiting_since = waiting_since - interval '10 minutes'
                        where recipient = :recipient returning id
                        """).param("recipient", recipient).query(UUID.class).single();
    }

    @Nested
    class Health {

        private static final Instant NOW = Instant.parse("2026-11-18T16:42:00Z");

        @Test
        void saysInWordsHowAJobStands() {
            assertThat(stateOf(0, null, 0)).isEqualTo(JobState.IDLE);
            assertThat(stateOf(3, NOW.minusSeconds(2), 0)).isEqualTo(JobState.WORKING);
            assertThat(stateOf(3, NOW.minusSeconds(2), 1)).isEqualTo(JobState.FAILING);
            assertThat(stateOf(3, NOW.minus(Duration.ofMinutes(6)), 0)).isEqualTo(JobState.OVERDUE);
        }

        private static JobState stateOf(long due, @Nullable Instant oldest, long failing) {
            var work = new DueWork() {
                @Override
                public String messageKey() {
                    return "test";
                }

                @Override
                public State state() {
                    return new State(due, oldest, failing);
                }
            };
            ObjectProvider<DueWork> works = new ObjectProvider<>() {
                @Override
                public Stream<DueWork> stream() {
                    return Stream.of(work);
                }
            };
            var jobs = new Jobs(works, new BackOfficeSettings(Duration.ofMinutes(5)), Clock.fixed(NOW, ZoneOffset.UTC));
            return jobs.health().getFirst().state();
        }
    }
}
