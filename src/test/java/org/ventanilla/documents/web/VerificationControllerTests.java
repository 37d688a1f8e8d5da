package org.ventanilla.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.documents.DocumentMother.cardOf;
import static org.ventanilla.documents.DocumentMother.saying;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.documents.DocumentVault;
import org.ventanilla.documents.RegisteredDocument;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class VerificationControllerTests {

    private final UUID owner = UUID.randomUUID();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DocumentVault vault;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void asksForCodeOrFile() {
        assertThat(get("/verificar"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"code\"", "sha256sum tarjeta.pdf", "/js/verify");
    }

    @Test
    void goesToPageOfCodeAsPeopleTypeIt() {
        var document = register();

        assertThat(mvc.get()
                        .uri("/verificar")
                        .param("code", document.code().grouped().toLowerCase(Locale.ROOT)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/verificar/" + document.code().value());
    }

    @ParameterizedTest
    @CsvSource({"'', 'Escribe el código que está junto al QR.'", "12345, 'El código tiene 26 letras y números.'"})
    void tellsWhatIsWrongWithCode(String typed, String words) {
        assertThat(mvc.get().uri("/verificar").param("code", typed))
                .hasStatus(422)
                .bodyText()
                .contains(words, "error-summary", "value=\"" + typed + "\"");
    }

    @Test
    @DisplayName("AF-175: the page answers only state, initials, last four digits and dates")
    void showsFewFactsOfValidDocument() {
        var document = register();

        assertThat(get("/verificar/" + document.code().value()))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains(
                        "El documento está vigente",
                        "Tarjeta digital de seguridad social",
                        "18 de noviembre de 2026",
                        "L.R.B.M.",
                        "•••••••0040",
                        document.chainDigest().brief(),
                        "La persona todavía no descarga el archivo.")
                .doesNotContain(owner.toString(), document.id().toString());
    }

    @Test
    void showsThemInEnglish() {
        var document = register();

        assertThat(get("/verificar/" + document.code().value() + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("The document is valid", "18 November 2026");
    }

    @Test
    void saysThatDocumentWasReplaced() {
        var document = register();
        vault.replace(document.id(), owner);

        assertThat(get("/verificar/" + document.code().value()))
                .hasStatusOk()
                .bodyText()
                .contains("El documento fue reemplazado", "Reemplazado");
    }

    @Test
    void saysThatDocumentWasRevoked() {
        var document = register();
        vault.revoke(document.id(), owner);

        assertThat(get("/verificar/" + document.code().value()))
                .hasStatusOk()
                .bodyText()
                .contains("El documento fue anulado", "tag--danger");
    }

    @Test
    @Tag("V9.1.1")
    void saysThatDocumentIsUnknown() {
        assertThat(get("/verificar/" + VerificationCode.random().value()))
                .hasStatus(404)
                .bodyText()
                .contains("No conocemos ese documento", "Desconocido");
    }

    @Test
    void saysThatWhatIsNoCodeIsUnknown() {
        assertThat(get("/verificar/no-es-un-codigo")).hasStatus(404).bodyText().contains("Desconocido");
    }

    @Test
    void findsDocumentByDigestOfItsFile() {
        var document = register();
        var digest = Sha256.of(vault.seal(document.id(), owner, saying("Uno"))).hex();

        assertThat(mvc.get().uri("/verificar").param("code", digest))
                .hasRedirectedUrl("/verificar/" + document.code().value() + "?digest=" + digest);
        assertThat(get("/verificar/" + document.code().value() + "?digest=" + digest))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>Es el mismo archivo, sin cambios.</strong>", digest);
    }

    @Test
    void tellsOtherFileFromSealedOne() {
        var document = register();
        vault.seal(document.id(), owner, saying("Uno"));
        var page = "/verificar/" + document.code().value();

        assertThat(get(page + "?digest=" + Sha256.of("otro").hex()))
                .hasStatusOk()
                .bodyText()
                .contains("<strong>No es el mismo archivo, o alguien lo cambió.</strong>");
        assertThat(get(page + "?digest=123"))
                .hasStatus(422)
                .bodyText()
                .contains("La huella tiene 64 letras y números.");
    }

    @Test
    void saysThatFileIsUnknown() {
        assertThat(mvc.get().uri("/verificar").param("code", Sha256.of("otro").hex()))
                .hasStatus(404)
                .bodyText()
                .contains("Ningún documento de esta ventanilla tiene ese código o esa huella.");
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private RegisteredDocument register() {
        return transaction.execute(status -> vault.register(cardOf(owner)));
    }
}
