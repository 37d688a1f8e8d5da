package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.support.ReadsLog;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
@WithMockUser
@ReadsLog
class ErrorPagesTests {

    private static final String SECRET = FailingPages.SECRET;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HealthContributorRegistry health;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    missing    | 404 | No encontramos esa página
                    conflict   | 409 | Los datos cambiaron mientras los veías
                    rule       | 422 | No se pudo hacer lo que pediste
                    too-many   | 429 | Hay demasiados intentos
                    broken     | 500 | Tuvimos una falla
                    outage     | 503 | El servicio no está disponible por ahora
                    """)
    @Tag("V16.5.1")
    void wordsEachFailureWithAnIncidentFolioAndNoExceptionText(String kind, int status, String title) {
        assertThat(mvc.get().uri("/test/failure/" + kind))
                .hasStatus(status)
                .bodyText()
                .contains(title)
                .containsPattern("INC-[2-9A-Z]{8}")
                .doesNotContain(SECRET)
                .doesNotContainPattern("(?i)exception|\\tat |\\bsql|tomcat|spring|org\\.ventanilla");
    }

    @ParameterizedTest
    @CsvSource({"broken,500", "outage,503"})
    @Tag("V16.3.4")
    void tellsOperatorsOfFailuresAndOutages(String kind, int status, CapturedOutput output) {
        assertThat(mvc.get().uri("/test/failure/" + kind)).hasStatus(status);

        assertThat(output.getOut()).containsPattern("ERROR .*Incident INC-[2-9A-Z]{8}: answered " + status);
    }

    @Test
    @Tag("V16.3.4")
    void failsTheCheckOfItsHealthWithoutDatabaseOrDisk() {
        assertThat(health.iterator())
                .toIterable()
                .extracting(part -> part.toString())
                .anyMatch(part -> part.contains("db"))
                .anyMatch(part -> part.contains("diskSpace"));
    }

    @Test
    void tellsWhenToTryAgain() {
        assertThat(mvc.get().uri("/test/failure/too-many"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .headers()
                .hasValue("Retry-After", "90");
    }
}
