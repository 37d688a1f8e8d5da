package org.ventanilla.affiliation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class ImportPagesTests {

    private static final String PATH = "/admin/importaciones";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final UUID OFFICER = UUID.randomUUID();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RegisterImports imports;

    @Autowired
    private JdbcClient jdbc;

    @Nested
    @Tag("V8.2.1")
    class Access {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/nueva",
                    "/00000000-0000-0000-0000-000000000000",
                    "/00000000-0000-0000-0000-000000000000/avance",
                    "/00000000-0000-0000-0000-000000000000/observaciones.csv"
                })
        void isForOfficersOnly(String page) {
            assertThat(mvc.get().uri(PATH + page))
                    .hasStatus(HttpStatus.FOUND)
                    .headers()
                    .hasValue(HttpHeaders.LOCATION, "/entrar");
            assertThat(mvc.get().uri(PATH + page).with(worker())).hasStatus(HttpStatus.FORBIDDEN);
        }

        @Test
        void letsNoWorkerUpload() {
            assertThat(mvc.post()
                            .uri(PATH + "/nueva")
                            .multipart()
                            .file(file("x"))
                            .param("receivedOn", "2026-11-18")
                            .with(worker())
                            .with(csrf()))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.post()
                            .uri(PATH + "/nueva")
                            .multipart()
                            .file(file("x"))
                            .param("receivedOn", "2026-11-18")
                            .with(officer()))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/00000000-0000-0000-0000-000000000000",
                    "/nada",
                    "/00000000-0000-0000-0000-000000000000/avance"
                })
        void findsNothingWhereNothingIs(String page) {
            assertThat(mvc.get().uri(PATH + page).with(officer())).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class Upload {

        @ParameterizedTest
        @CsvSource({"es,Sube un archivo al registro", "en,Upload a file to the register"})
        void asksForAFileAndItsDate(String language, String heading) {
            assertThat(mvc.get().uri(PATH + "/nueva?lang=" + language).with(officer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(heading, "value=\"2026-11-18\"", "registro_patronal, rfc, nombre", "48 MB");
        }

        @Test
        void putsTheFileIntoTheQueueAndShowsThatItWaits() {
            var result = upload(file("hola " + UUID.randomUUID()), "2026-11-18");
            var location = Objects.requireNonNull(result.getResponse().getRedirectedUrl());

            assertThat(result).hasStatus(HttpStatus.FOUND);
            assertThat(mvc.get().uri(location).with(officer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("El archivo espera su turno", "<progress", "Actualizar", "/js/import-progress");
            assertThat(mvc.get().uri(location + "/avance").with(officer()))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("{\"finished\":false,\"done\":0,\"total\":0}");
            assertThat(jdbc.sql("select uploaded_by from affiliation.import_batch where id = ?::uuid")
                            .param(location.substring(location.lastIndexOf('/') + 1))
                            .query(UUID.class)
                            .single())
                    .isEqualTo(OFFICER);
        }

        @Test
        void findsTheFirstUploadAgainByItsBytesAndByItsRequest() {
            var content = "hola " + UUID.randomUUID();
            var key = UUID.randomUUID().toString();
            var first = upload(file(content), "2026-11-18", key).getResponse().getRedirectedUrl();

            assertThat(upload(file(content), "2026-11-17").getResponse().getRedirectedUrl())
                    .isEqualTo(first);
            assertThat(upload(file("otro"), "2026-11-18", key).getResponse().getRedirectedUrl())
                    .isEqualTo(first);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-19, La fecha no puede ser un día futuro",
            "'', Escribe la fecha con día",
            "18/11/2026, Escribe la fecha con día",
            "2026-02-30, Escribe la fecha con día"
        })
        void refusesBadDatesAndKeepsThem(String typed, String words) {
            var result = upload(file("x"), typed);

            assertThat(result)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(words, "value=\"" + typed + "\"", "Error:");
        }

        @Test
        void asksForTheFileWhereNoneWasChosen() {
            assertThat(upload(new MockMultipartFile("file", "", "text/plain", new byte[0]), "2026-11-18"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Elige el archivo", "href=\"#file\"");
            assertThat(mvc.post()
                            .uri(PATH + "/nueva")
                            .param("receivedOn", "2026-11-18")
                            .with(officer())
                            .with(csrf()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @Test
        void refusesAFileThatIsTooLarge() {
            var large = new MockMultipartFile("file", "a.txt", "text/plain", new byte[0]) {
                @Override
                public long getSize() {
                    return 49L << 20;
                }
            };

            assertThat(upload(large, "2026-11-18"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("48 MB");
        }

        @Test
        void showsNoMarkupOfAFileName() {
            var result = upload(
                    new MockMultipartFile(
                            "file",
                            "../../<script>x.txt",
                            "text/plain",
                            UUID.randomUUID().toString().getBytes(UTF_8)),
                    "2026-11-18");

            assertThat(mvc.get()
                            .uri(Objects.requireNonNull(result.getResponse().getRedirectedUrl()))
                            .with(officer()))
                    .bodyText()
                    .contains("&lt;script&gt;x.txt")
                    .doesNotContain("<script>x");
        }
    }

    @Nested
    class Report {

        @ParameterizedTest
        @CsvSource({
            "es, '2 líneas leídas, 2 rechazadas', Este NSS no está en el registro, La última cifra del NSS está mal",
            "en, '2 lines read, 2 rejected', This NSS is not in the register, The last digit of the NSS is wrong"
        })
        void tellsWhatIsWrongInWords(String language, String heading, String unknown, String digit) {
            var batch = clinics(
                    "99109200041,UMF 1,MATUTINO,1,1M1992OR,Norte", stranger() + ",UMF 1,MATUTINO,1,1M1992OR,Norte");

            assertThat(mvc.get().uri(PATH + "/" + batch + "?lang=" + language).with(officer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(heading, unknown, digit, ">058<", ">004<", "observaciones.csv");
        }

        @Test
        void showsRemarksPageByPage() {
            var rows = java.util.stream.IntStream.range(0, 60)
                    .mapToObj(row -> "mal " + row)
                    .toArray(String[]::new);
            var batch = clinics(rows);

            assertThat(mvc.get().uri(PATH + "/" + batch).with(officer()))
                    .bodyText()
                    .contains("line=51&amp;ordinal=1")
                    .doesNotContain(">52</th>");
            assertThat(mvc.get().uri(PATH + "/" + batch + "?line=51&ordinal=1").with(officer()))
                    .bodyText()
                    .contains(">52</th>", ">61</th>", "Volver a las primeras")
                    .doesNotContain(">51</th>");
        }

        @Test
        void tellsWhyAFileIsRefused() {
            var refused = imports.importFile(
                    "a.csv",
                    new ByteArrayInputStream(
                            ("nss,clinica,turno,consultorio,agregado_medico\n" + UUID.randomUUID()).getBytes(UTF_8)),
                    TODAY);

            assertThat(mvc.get().uri(PATH + "/" + refused).with(officer()))
                    .bodyText()
                    .contains(
                            "El archivo no se aceptó",
                            "Columnas que faltan: umf, subdelegacion. Columnas que sobran: clinica.");
        }

        @ParameterizedTest
        @CsvSource({"es,Línea,Rechazada,NSS", "en,Line,Rejected,NSS"})
        @Tag("V1.2.10")
        void downloadsRemarksThatNoSpreadsheetComputes(String language, String line, String rejected, String field) {
            var batch = clinics("=1+1,UMF 1,MATUTINO,1,1M1992OR,Norte");

            var answer = mvc.get()
                    .uri(PATH + "/" + batch + "/observaciones.csv?lang=" + language)
                    .with(officer())
                    .exchange();

            assertThat(answer)
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            HttpHeaders.CONTENT_DISPOSITION,
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .matches("attachment; filename=\"IM-2026-\\d{6}\\.csv\""));
            assertThat(answer)
                    .bodyText()
                    .startsWith("\uFEFF" + line + ",")
                    .contains(
                            "2," + rejected + "," + field + ",1,'=1+1,003,",
                            "\"'=1+1,UMF 1,MATUTINO,1,1M1992OR,Norte\"");
        }

        @Test
        void downloadsRemarksOfEveryPage() {
            var rows = java.util.stream.IntStream.range(0, 2100)
                    .mapToObj(row -> "mal " + row)
                    .toArray(String[]::new);

            assertThat(mvc.get()
                            .uri(PATH + "/" + clinics(rows) + "/observaciones.csv")
                            .with(officer()))
                    .bodyText()
                    .satisfies(text -> assertThat(text.lines()).hasSize(2101));
        }
    }

    @Nested
    class Files {

        @Test
        void listsFilesNewestFirstPageByPage() {
            var person = SyntheticPerson.next();
            for (int file = 0; file < 27; file++) {
                var line = IdseLine.termination(person, SyntheticPerson.nextEmployer())
                        .on(TODAY)
                        .text();
                imports.importFile(
                        "lote-%02d.txt".formatted(file), new ByteArrayInputStream(IdseLine.file(line)), TODAY);
            }

            var body = text(mvc.get().uri(PATH).with(officer()).exchange());
            assertThat(body)
                    .contains("lote-26.txt", "Lote IDSE", "Ver los anteriores")
                    .doesNotContain("lote-01.txt");
            assertThat(body.indexOf("lote-26.txt")).isLessThan(body.indexOf("lote-25.txt"));
            var older = body.substring(body.indexOf("before=")).split("\"", -1)[0];
            assertThat(mvc.get().uri(PATH + "?" + older).with(officer()))
                    .bodyText()
                    .contains("lote-01.txt", "Ver los más nuevos")
                    .doesNotContain("lote-02.txt");
        }

        @Test
        void standsInTheNavigationOfOfficers() {
            assertThat(mvc.get().uri(PATH).with(officer()))
                    .bodyText()
                    .contains("href=\"" + PATH + "\" aria-current=\"page\"");
        }
    }

    private MvcTestResult upload(MockMultipartFile file, String receivedOn) {
        return upload(file, receivedOn, UUID.randomUUID().toString());
    }

    private MvcTestResult upload(MockMultipartFile file, String receivedOn, String key) {
        return mvc.post()
                .uri(PATH + "/nueva")
                .multipart()
                .file(file)
                .param("receivedOn", receivedOn)
                .param("requestKey", key)
                .with(officer())
                .with(csrf())
                .exchange();
    }

    private UUID clinics(String... rows) {
        var content = "nss,umf,turno,consultorio,agregado_medico,subdelegacion\n" + String.join("\n", rows);
        return imports.importFile("clinicas.csv", new ByteArrayInputStream(content.getBytes(UTF_8)), TODAY);
    }

    private static String stranger() {
        return SyntheticPerson.next().nss();
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile("file", "lote.txt", "text/plain", content.getBytes(UTF_8));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static RequestPostProcessor officer() {
        return SignedIn.as(PortalUser.officer(OFFICER, "Gloria Hernández", Set.of(Role.ADMIN)));
    }

    private static RequestPostProcessor worker() {
        return SignedIn.as(PortalUser.worker(UUID.randomUUID(), "Luis Bello", new Nss("99109200040")));
    }
}
