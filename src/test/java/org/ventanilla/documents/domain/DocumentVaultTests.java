package org.ventanilla.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ventanilla.documents.DocumentMother.cardOf;
import static org.ventanilla.documents.DocumentMother.saying;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.documents.DocumentFacts;
import org.ventanilla.documents.DocumentVault;
import org.ventanilla.documents.RegisteredDocument;
import org.ventanilla.documents.Sha256;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.PdfInspection;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class DocumentVaultTests {

    private final UUID owner = UUID.randomUUID();

    @Autowired
    private DocumentVault vault;

    @Autowired
    private VerifyDocument verify;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void findsFirstRegistrationWhenRequestIsRepeated() {
        var facts = cardOf(owner);

        assertThat(register(facts)).isEqualTo(register(facts));
    }

    @Test
    void registersOnlyInsideTransactionOfFact() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> vault.register(cardOf(owner)));
    }

    @Test
    @DisplayName("AF-175: the QR leads to the page of a random id")
    void pointsQrAtItsVerificationPage() {
        var document = register(cardOf(owner));

        assertThat(document.address())
                .hasToString("http://localhost/verificar/" + document.code().value());
    }

    @Test
    void sealsOnFirstRequestAndKeepsThoseBytes() {
        var document = register(cardOf(owner));
        assertThat(vault.open(document.id(), owner)).isEmpty();

        var first = vault.seal(document.id(), owner, saying("Uno"));

        assertThat(vault.seal(document.id(), owner, saying("Dos"))).isEqualTo(first);
        assertThat(vault.open(document.id(), owner)).contains(first);
        assertThat(PdfInspection.text(first)).isEqualTo("Uno");
        assertThat(verify.byFile(Sha256.of(first)))
                .get()
                .extracting(Verification::code)
                .isEqualTo(document.code());
    }

    @Test
    void sealsOnceWhenManyAskAtTheSameMoment() throws Exception {
        var document = register(cardOf(owner));

        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var seals = IntStream.range(0, 6)
                    .<Callable<Sha256>>mapToObj(
                            i -> () -> Sha256.of(vault.seal(document.id(), owner, saying("Vez " + i))))
                    .toList();

            assertThat(requests.invokeAll(seals)).extracting(seal -> seal.get()).containsOnly(digestOf(document));
        }
    }

    @Test
    void hidesDocumentsOfOthers() {
        var document = register(cardOf(owner));
        var stranger = UUID.randomUUID();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.find(document.id(), stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.open(document.id(), stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.seal(document.id(), stranger, saying("Nada")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.replace(document.id(), stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vault.revoke(document.id(), stranger));
        assertThat(stateOf(document)).isEqualTo(VerificationState.VALID);
    }

    @Test
    @DisplayName("AF-175: re-issue turns the old id into «replaced»")
    void saysThatDocumentWasReplaced() {
        var document = register(cardOf(owner));

        vault.replace(document.id(), owner);

        assertThat(stateOf(document)).isEqualTo(VerificationState.REPLACED);
    }

    @Test
    void saysThatDocumentWasRevoked() {
        var document = register(cardOf(owner));

        vault.revoke(document.id(), owner);

        assertThat(stateOf(document)).isEqualTo(VerificationState.REVOKED);
    }

    @Test
    void endsDocumentOnlyOnce() {
        var document = register(cardOf(owner));
        vault.revoke(document.id(), owner);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> vault.replace(document.id(), owner))
                .withMessage("documents.error.already-ended");
        assertThat(stateOf(document)).isEqualTo(VerificationState.REVOKED);
    }

    @Test
    void expiresWhenItsLastLegalDayIsOver() {
        var document = register(cardOf(owner));

        clock.setTo(LocalDateTime.of(2027, 11, 18, 23, 59, 59));
        assertThat(stateOf(document)).isEqualTo(VerificationState.VALID);

        clock.setTo(LocalDateTime.of(2027, 11, 19, 0, 0));
        assertThat(stateOf(document)).isEqualTo(VerificationState.EXPIRED);
    }

    @Test
    void staysReplacedAfterItsLastDay() {
        var document = register(cardOf(owner));
        vault.replace(document.id(), owner);

        clock.setTo(LocalDateTime.of(2028, 1, 1, 0, 0));

        assertThat(stateOf(document)).isEqualTo(VerificationState.REPLACED);
    }

    @Test
    void letsNobodyChangeWhatWasStatedOrSealed() {
        var document = register(cardOf(owner));
        vault.seal(document.id(), owner, saying("Uno"));

        for (var change : new String[] {
            "holder_initials = 'X.'",
            "nss_last_four = '0000'",
            "valid_until = '2099-01-01'",
            "code = '00000000000000000000000000'",
            "content = null, content_sha256 = null, sealed_at = null",
            "content = '\\x00', content_sha256 = sha256('\\x00')",
            "content_sha256 = sha256('\\x00')"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.sql("update documents.stored_document set " + change + " where id = :id")
                            .param("id", document.id())
                            .update());
        }
    }

    @Test
    void letsNobodyBringBackWhatWasEnded() {
        var document = register(cardOf(owner));
        vault.revoke(document.id(), owner);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(
                                "update documents.stored_document set status = 'VALID', ended_at = null where id = :id")
                        .param("id", document.id())
                        .update());
    }

    private RegisteredDocument register(DocumentFacts facts) {
        return transaction.execute(status -> vault.register(facts));
    }

    private VerificationState stateOf(RegisteredDocument document) {
        return verify.byCode(document.code()).orElseThrow().state();
    }

    private Sha256 digestOf(RegisteredDocument document) {
        return verify.byCode(document.code()).orElseThrow().contentDigest();
    }
}
