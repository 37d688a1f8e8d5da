package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.Actor;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;
import org.ventanilla.web.bare.Incident;

/** Refusals of signed-in people are on the audit log, and stand whatever happens to it. */
@VentanillaTest
class RefusalTests {

    private final PortalUser worker = PortalUser.worker(UUID.randomUUID(), "Xóchitl Luna", new Nss("99109200040"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("V16.3.2")
    void writesARefusalByRole() {
        assertThat(mvc.get().uri("/admin/importaciones/" + UUID.randomUUID()).with(SignedIn.as(worker)))
                .hasStatus(HttpStatus.FORBIDDEN);

        assertThat(written())
                .singleElement()
                .asString()
                .matches("t WORKER GET /admin/importaciones/\\*\\* 403 INC-[2-9A-Z]{8}");
    }

    @Test
    @Tag("V16.3.3")
    void writesARefusalForAMissingToken() {
        assertThat(mvc.post().uri("/cuenta/sesion").with(SignedIn.as(worker))).hasStatus(HttpStatus.FORBIDDEN);

        assertThat(written()).singleElement().asString().contains("POST /cuenta/** 403");
    }

    @Test
    @Tag("V8.2.2")
    void writesWhatIsNotThereOrNotTheirs() {
        assertThat(mvc.get().uri("/test/failure/missing").with(SignedIn.as(worker)))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(written()).singleElement().asString().contains("GET /test/failure/{kind} 404");
    }

    @Test
    void writesNothingOfVisitorsNorOfAddressesThatNobodyServes() {
        var before = count();

        assertThat(mvc.get().uri("/inicio")).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.post().uri("/salir")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/verificar/nada/de/nada")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/nada/de/nada").with(SignedIn.as(worker))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri("/cuenta/sesion").with(SignedIn.as(worker)).with(csrf()))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    @Tag("V16.5.3")
    void refusesThoughTheLogFails() {
        var failing = new Refusals(
                event -> {
                    throw new IllegalStateException("no log");
                },
                TransactionOperations.withoutTransaction());
        var actor = new Actor(worker.accountId(), "WORKER", null, null);

        Actor.<Object, RuntimeException>acting(() -> actor, () -> {
            failing.note(Incident.refused(HttpStatus.FORBIDDEN), new MockHttpServletRequest("GET", "/inicio"));
            return worker;
        });
    }

    private List<String> written() {
        return jdbc.sql("""
                        select concat_ws(' ', refused, actor_role, details ->> 'method', details ->> 'path',
                                         details ->> 'status', details ->> 'incident')
                          from audit.entry where kind = 'web.access-refused' and actor_id = ?
                        """)
                .params(worker.accountId())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long count() {
        return jdbc.sql("select count(*) from audit.entry where kind = 'web.access-refused'")
                .query(Long.class)
                .single();
    }
}
