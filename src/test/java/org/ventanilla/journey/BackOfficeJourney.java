package org.ventanilla.journey;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.registration.Registrants;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** An officer's start page, the jobs, and a mail that does not get through. */
@BrowserTest
class BackOfficeJourney {

    private static final String MAIL = "/admin/correo";

    @Autowired
    private Stage stage;

    @Autowired
    private Officers officers;

    @Autowired
    private Registrants registrants;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("languages")
    void readsTheDashboardAndTriesAMailAgain(Locale language, Visitors visitors) {
        var person = registrants.stranger();
        stage.mailServer().refuse(person.email().value(), 451);
        registrants.submit(person);
        registrants.sendMail();
        jdbc.sql("""
                        update messaging.outgoing_message set waiting_since = waiting_since - interval '10 minutes'
                        where recipient = :recipient
                        """).param("recipient", person.email().value()).update();

        var officer = officers.signIn(visitors.reading(language), Role.ADMIN).reads("dashboard-officer");
        officer.sees("identity.queue.registrations-with-signals").sees("backoffice.job-state.OVERDUE");
        officer.follow("/admin/trabajos").reads("jobs").sees("backoffice.jobs.overdue.text");
        officer.follow(MAIL).reads("mail-waiting").seesText(person.email().masked());

        officer.submit(MAIL + "/").sees("backoffice.mail.notice.retried");
        officer.choose("ver", "fallidos").submit().reads("mail-failed");
        stage.mailServer().take(person.email().value());
        registrants.sendMail();
    }

    @Test
    void showsAnOfficerWithoutQueuesTheJobs(Visitors visitors) {
        officers.signIn(visitors.reading(Visitors.SPANISH), Role.SIGNER)
                .reads("dashboard-signer")
                .follow("/admin/trabajos");
    }

    static Stream<Locale> languages() {
        return Visitors.languages();
    }
}
