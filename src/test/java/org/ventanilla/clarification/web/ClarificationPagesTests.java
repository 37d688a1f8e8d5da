package org.ventanilla.clarification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.ventanilla.clarification.CaseStage;
import org.ventanilla.clarification.domain.CaseMother;
import org.ventanilla.clarification.domain.CaseView;
import org.ventanilla.clarification.files.FileMother;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class ClarificationPagesTests {

    private static final String OWN = "/aclaraciones";
    private static final String DESK = "/admin/aclaraciones";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MutableClock clock;

    private CaseMother cases;
    private Owner owner;
    private PortalUser officer;

    @BeforeEach
    void meet(@Autowired ApplicationContext context) {
        cases = CaseMother.of(context);
        owner = cases.person();
        officer = cases.officer();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Nested
    @Tag("V8.2.1")
    class Roles {

        @ParameterizedTest
        @ValueSource(strings = {OWN, OWN + "/nueva", DESK})
        void sendsVisitorsToSignIn(String page) {
            assertThat(mvc.get().uri(page))
                    .hasStatus(HttpStatus.FOUND)
                    .headers()
                    .hasValue(HttpHeaders.LOCATION, "/entrar");
        }

        @ParameterizedTest
        @EnumSource(Role.class)
        void letsOnlyThoseWhoAnswerIntoTheQueue(Role role) {
            var admitted = role == Role.ISSUER || role == Role.ADMIN;
            var folio = cases.open(owner);
            var expected = admitted ? HttpStatus.OK : HttpStatus.FORBIDDEN;

            for (var page : new String[] {DESK, DESK + "/" + folio, DESK + fileOf(folio)})
                assertThat(mvc.get().uri(page).with(SignedIn.officer(role)))
                        .as(page)
                        .hasStatus(expected);
        }

        @Test
        void keepsOfficersAndWorkersApart() {
            var folio = cases.open(owner);

            assertThat(mvc.get().uri(OWN).with(SignedIn.as(officer))).hasStatus(HttpStatus.FORBIDDEN);
            for (var act : new String[] {"tomar", "entregar", "responder", "cerrar"})
                assertThat(mvc.post()
                                .uri(DESK + "/" + folio + "/" + act)
                                .with(worker(owner))
                                .with(csrf()))
                        .as(act)
                        .hasStatus(HttpStatus.FORBIDDEN);
        }

        @Test
        void refusesPostsWithoutToken() {
            var folio = cases.open(owner);

            for (var act : new String[] {"/nueva", "/" + folio + "/mensajes", "/" + folio + "/resuelta"})
                assertThat(mvc.post().uri(OWN + act).with(worker(owner))).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Nested
    @Tag("V8.2.2")
    class OtherPeople {

        @Test
        void findNothing() {
            var folio = cases.open(owner);
            var stranger = worker(cases.person());

            for (var page : new String[] {"/" + folio, fileOf(folio), "/AC-2026-999999", "/x"})
                assertThat(mvc.get().uri(OWN + page).with(stranger))
                        .as(page)
                        .hasStatus(HttpStatus.NOT_FOUND)
                        .bodyText()
                        .doesNotContain("Mi salario", "No es el que gano");
            assertThat(post(OWN + "/" + folio + "/mensajes", stranger, "Hola")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(OWN + "/" + folio + "/resuelta", stranger, "")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(cases.view(folio).messages()).hasSize(1);
        }

        @Test
        void reachNoFileByTheFolioOfAnOwnCase() {
            var file = cases.firstFile(cases.open(owner));
            var stranger = cases.person();
            var folio = cases.open(stranger);

            assertThat(mvc.get().uri(OWN + "/" + folio + "/archivos/" + file).with(worker(stranger)))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri(DESK + "/" + folio + "/archivos/" + file).with(SignedIn.as(officer)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class Files {

        @Test
        @Tag("V5.4.1")
        @Tag("V5.4.2")
        @Tag("V5.3.1")
        void areHandedOutToBeSaved() {
            var folio = cases.open(owner);

            assertThat(mvc.get()
                            .uri(OWN + fileOf(folio) + "?filename=otro.html")
                            .with(worker(owner)))
                    .hasStatusOk()
                    .hasContentType("application/pdf")
                    .body()
                    .isEqualTo(FileMother.pdf());
            assertThat(mvc.get().uri(OWN + fileOf(folio)).with(worker(owner)))
                    .headers()
                    .hasValue("X-Content-Type-Options", "nosniff")
                    .hasHeaderSatisfying(
                            HttpHeaders.CONTENT_DISPOSITION,
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .startsWith("attachment;")
                                    .contains("recibo.pdf"));
        }

        @ParameterizedTest
        @CsvSource({
            "guion.pdf, #!/bin/sh, no es PDF",
            "vacio.pdf, '', está vacío",
            "corto.pdf, %PDF-1.7 hola, está dañado"
        })
        @Tag("V5.2.2")
        void areRefusedInClearWords(String name, String content, String words) {
            var folio = cases.open(owner);
            var file = new MockMultipartFile("files", name, "application/pdf", FileMother.text(content));

            assertThat(post(OWN + "/" + folio + "/mensajes", worker(owner), "Van mis papeles.", file))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(words, "href=\"#files\"", "Van mis papeles.", "Error:");
            assertThat(cases.view(folio).messages()).hasSize(1);
        }

        @Test
        void areAskedForAgainBesideOtherErrors() {
            var file = new MockMultipartFile("files", "a.pdf", "application/pdf", FileMother.pdf());

            assertThat(post(OWN + "/" + cases.open(owner) + "/mensajes", worker(owner), "", file))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Escribe tu mensaje.", "Elige otra vez los archivos.");
        }

        @Test
        @Tag("V5.2.1")
        void areWeighedAndCounted() {
            var heavy = new MockMultipartFile(
                    "files", "grande.pdf", "application/pdf", FileMother.pdfOf(5 * 1024 * 1024 + 1));
            var light = new MockMultipartFile("files", "a.pdf", "application/pdf", FileMother.pdf());
            var uri = OWN + "/" + cases.open(owner) + "/mensajes";

            assertThat(post(uri, worker(owner), "Uno.", heavy)).bodyText().contains("pesa más de 5 MB");
            assertThat(post(uri, worker(owner), "Seis.", light, light, light, light, light, light))
                    .bodyText()
                    .contains("Elige hasta 5 archivos.");
            assertThat(post(uri, worker(owner), "Cinco.", light, light, light, light, light))
                    .hasStatus(HttpStatus.FOUND);
        }
    }

    @Nested
    class Cases {

        @Test
        void areOpenedOnceByTheSameForm() {
            var key = UUID.randomUUID();
            var first = open(key, "OTHER", "Mi clínica");

            assertThat(first).hasStatus(HttpStatus.FOUND);
            assertThat(open(key, "OTHER", "Mi clínica").getResponse().getRedirectedUrl())
                    .isEqualTo(first.getResponse().getRedirectedUrl());
        }

        @Test
        void needATopicASubjectAndWords() {
            assertThat(open(UUID.randomUUID(), "", ""))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("href=\"#kind\"", "href=\"#subject\"");
            assertThat(open(UUID.randomUUID(), "NADA", "Algo")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @Test
        @Tag("V8.2.3")
        void takeNothingButWhatTheFormAsks() {
            var folio = cases.open(owner);
            post(OWN + "/" + folio + "/mensajes?officerId=" + owner.id() + "&stage=CLOSED", worker(owner), "Hola");

            assertThat(cases.view(folio).line().stage()).isEqualTo(CaseStage.RECEIVED);
            assertThat(cases.view(folio).line().officerId()).isNull();
        }

        @Test
        void standInTheListAndOnTheStartPage() {
            assertThat(mvc.get().uri(OWN).with(worker(owner))).bodyText().contains("Todavía no tienes aclaraciones");
            var folio = cases.answered(owner, officer);

            for (var page : new String[] {OWN, "/inicio"})
                assertThat(mvc.get().uri(page).with(worker(owner)))
                        .hasStatusOk()
                        .bodyText()
                        .contains(folio, "Con respuesta", "Leer la respuesta", "Mi salario de junio");
        }

        @Test
        void arePagedByTheirNumber() {
            for (int number = 0; number < 5; number++) cases.open(owner);
            var third = cases.view(cases.open(owner)).line().number() - 2;

            assertThat(mvc.get().uri(OWN + "?before=" + third).with(worker(owner)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Ver las más nuevas");
            assertThat(mvc.get().uri(OWN + "?before=letras").with(worker(owner)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void takeNoMessageWhenTheyAreOver() {
            var folio = cases.open(owner);
            assertThat(post(OWN + "/" + folio + "/resuelta", worker(owner), "")).hasStatus(HttpStatus.FOUND);

            assertThat(post(OWN + "/" + folio + "/mensajes", worker(owner), "Hola"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(mvc.get().uri(OWN + "/" + folio).with(worker(owner)))
                    .bodyText()
                    .contains("Dijiste que quedó resuelto")
                    .doesNotContain("<textarea");
        }
    }

    @Nested
    class Desk {

        @ParameterizedTest
        @CsvSource({
            "WAITING,ANYBODY,'',true", "RECEIVED,NOBODY,OTHER,true", "RECEIVED,ME,'',false",
                    "IN_REVIEW,ANYBODY,'',false",
            "WAITING,NOBODY,CARD,false", "ANSWERED,ANYBODY,'',false", "CLOSED,ANYBODY,'',false",
                    "OVERDUE,ANYBODY,'',false",
            "x,y,z,true"
        })
        void filtersByTheAddress(String stage, String holder, String kind, boolean shown) {
            var folio = cases.open(owner);
            var after = cases.view(folio).line().number() - 1;
            var page = assertThat(mvc.get()
                            .uri(DESK + "?stage={s}&holder={h}&kind={k}&after={a}", stage, holder, kind, after)
                            .with(SignedIn.as(officer)))
                    .hasStatusOk()
                    .bodyText();

            if (shown) page.contains(folio, "Sin responsable");
            else page.doesNotContain(folio);
        }

        @Test
        void filtersByAColleague() {
            var folio = cases.taken(owner, officer);
            var after = "&after=" + (cases.view(folio).line().number() - 1);
            var colleague = SignedIn.as(cases.officer());

            assertThat(mvc.get()
                            .uri(DESK + "?holder=" + officer.accountId() + after)
                            .with(colleague))
                    .bodyText()
                    .contains(folio);
            assertThat(mvc.get()
                            .uri(DESK + "?holder=" + UUID.randomUUID() + after)
                            .with(colleague))
                    .bodyText()
                    .doesNotContain(folio);
        }

        @Test
        void tellsWhatIsOverdue() {
            var folio = cases.open(owner);
            clock.advance(java.time.Duration.ofDays(20));

            assertThat(mvc.get()
                            .uri(DESK + "?stage=OVERDUE&after="
                                    + (cases.view(folio).line().number() - 1))
                            .with(SignedIn.as(officer)))
                    .bodyText()
                    .contains(folio, "Venció el", "20 días");
        }

        @Test
        void leadsFromTakingToClosing() {
            var folio = cases.open(owner);
            var desk = DESK + "/" + folio;

            assertThat(act(desk, "tomar", folio)).hasStatus(HttpStatus.FOUND);
            assertThat(post(desk + "/responder?version=" + cases.version(folio), SignedIn.as(officer), "Ya quedó."))
                    .hasStatus(HttpStatus.FOUND);
            assertThat(act(desk, "cerrar", folio)).hasStatus(HttpStatus.FOUND);

            assertThat(cases.view(folio))
                    .returns(false, CaseView::open)
                    .satisfies(view -> assertThat(view.messages()).hasSize(2));
        }

        @Test
        void answersAConflictWhereTheCaseChanged() {
            var folio = cases.taken(owner, officer);

            assertThat(post(DESK + "/" + folio + "/responder?version=0", SignedIn.as(officer), "Ya quedó."))
                    .hasStatus(HttpStatus.CONFLICT);
        }

        @Test
        void keepsAnAnswerThatWasRefused() {
            var folio = cases.taken(owner, officer);
            var file = new MockMultipartFile("files", "x.pdf", "application/pdf", FileMother.zip());
            var uri = DESK + "/" + folio + "/responder?version=" + cases.version(folio);

            assertThat(post(uri, SignedIn.as(officer), "Va el oficio.", file))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Va el oficio.", "href=\"#files\"");
        }

        @Test
        void asksToWhomACaseGoes() {
            var folio = cases.taken(owner, officer);

            assertThat(act(DESK + "/" + folio, "entregar", folio)).hasStatus(HttpStatus.FOUND);
            assertThat(cases.view(folio).line().officerId()).isEqualTo(officer.accountId());
        }

        private MvcTestResult act(String desk, String act, String folio) {
            return mvc.post()
                    .uri(desk + "/" + act)
                    .param("version", String.valueOf(cases.version(folio)))
                    .with(SignedIn.as(officer))
                    .with(csrf())
                    .exchange();
        }
    }

    private MvcTestResult open(UUID key, String kind, String subject) {
        return mvc.post()
                .uri(OWN + "/nueva")
                .multipart()
                .param("kind", kind)
                .param("subject", subject)
                .param("words", "Quiero saber.")
                .param("requestKey", key.toString())
                .with(worker(owner))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who, String words, MockMultipartFile... files) {
        var request = mvc.post().uri(uri).multipart();
        Stream.of(files).forEach(request::file);
        return request.param("words", words)
                .param("requestKey", UUID.randomUUID().toString())
                .with(who)
                .with(csrf())
                .exchange();
    }

    private String fileOf(String folio) {
        return "/" + folio + "/archivos/" + Objects.requireNonNull(cases.firstFile(folio));
    }

    private static RequestPostProcessor worker(Owner owner) {
        return SignedIn.as(CaseMother.user(owner));
    }
}
