package org.ventanilla.efirma.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ventanilla.efirma.request.SigningMother.order;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignatureVerdict.Accepted;
import org.ventanilla.efirma.SignatureVerdict.Rejected;
import org.ventanilla.efirma.SigningRequests;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestEfirma;
import org.ventanilla.support.TestSignature;
import org.ventanilla.support.VentanillaTest;

/** An act from its request to its evidence, signed with an e.firma of the tests' authority and judged by the real verifier. */
@VentanillaTest
class SignedActTests {

    private static final TestEfirma EFIRMA = TestAuthority.create()
            .person("BEML920313AB1", "BEML920313HMCLNS09", "Luis Bernal Ñandú")
            .issue();

    private final UUID account = UUID.randomUUID();

    @Autowired
    private SigningRequests requests;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnSignatures own;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    @Qualifier("technicalClock")
    private Clock technicalClock;

    @BeforeEach
    void comesIn() {
        clock.reset();
        signIn(account);
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("5.1.10, 11: signed once, judged, spent with the act, and kept as it came")
    void keepsWhatWasSignedAsItCame() {
        var request = requests.open(order(account, "PR-1"));
        var signature = sign(request.originalChain());

        var checked = requests.check(request.id(), signature);
        var kept = transaction.execute(status -> requests.spend(checked));

        var accepted = (Accepted) checked.verdict();
        assertThat(accepted.signer().name()).isEqualTo("Luis Bernal Ñandú");
        assertThat(Objects.requireNonNull(kept).signer()).isEqualTo(accepted.signer());
        assertThat(kept.revocationKnown()).isTrue();
        assertThat(jdbc.sql("select * from efirma.signature_evidence where request_id = :id")
                        .param("id", request.id())
                        .query()
                        .singleRow())
                .containsEntry("id", kept.id())
                .containsEntry("cms", signature)
                .containsEntry("signature_sha256", Sha256.of(signature))
                .containsEntry("document_sha256", request.documentDigest())
                .containsEntry("holder_rfc", "BEML920313AB1")
                .containsEntry("name", "Luis Bernal Ñandú")
                .containsEntry("revocation_status", "GOOD")
                .containsEntry("policy_version", accepted.proof().policyVersion())
                .extractingByKeys("ocsp_request", "ocsp_response")
                .doesNotContainNull();
        assertThat(jdbc.sql("select chain[1] from efirma.signature_evidence where id = :id")
                        .param("id", kept.id())
                        .query(byte[].class)
                        .single())
                .isEqualTo(EFIRMA.cer());
    }

    @Test
    void tellsTheOwnerWhatWasSignedAndNobodyElse() {
        var request = requests.open(order(account, "PR-OWN"));
        var checked = requests.check(request.id(), sign(request.originalChain()));
        transaction.execute(status -> requests.spend(checked));

        assertThat(own.of(owner(account)))
                .extractingByKey("signatures", InstanceOfAssertFactories.list(Map.class))
                .singleElement(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("folio", "PR-OWN")
                .containsEntry("rfc", "BEML920313AB1")
                .containsKeys("act", "certificateNumber", "verifiedAt")
                .doesNotContainKey("representative");
        assertThat(own.of(owner(UUID.randomUUID()))).isEmpty();
    }

    @Test
    @DisplayName("5.5: CMS of user A posted in B's session")
    void refusesTheSignatureOfOnePersonInTheSessionOfAnother() {
        var requestOfA = requests.open(order(account, "PR-A"));
        var signatureOfA = sign(requestOfA.originalChain());

        signIn(UUID.randomUUID());
        var requestOfB = requests.open(order(currentAccount(), "PR-A"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.check(requestOfA.id(), signatureOfA));
        assertThat(refusal(requests.check(requestOfB.id(), signatureOfA))).isEqualTo(Refusal.REJECT_DIGEST);
    }

    @Test
    @DisplayName("5.5: document swapped between display and submit")
    void refusesTheSignatureOfATextThatIsNotOurs() {
        var request = requests.open(order(account, "PR-1"));
        var swapped = request.originalChain().replace(request.documentDigest(), Sha256.of("Otro documento"));

        assertThat(refusal(requests.check(request.id(), sign(swapped)))).isEqualTo(Refusal.REJECT_DIGEST);
        assertThat(refusal(requests.check(request.id(), sign(request.document()))))
                .isEqualTo(Refusal.REJECT_DIGEST);
    }

    @Test
    void refusesTheEfirmaOfSomebodyElse() {
        var request = requests.open(order(account, "PR-1"));
        var other = TestAuthority.create()
                .person("GOAN850412AB3", "GOAN850412MDFMLR02", "Ana Gómez")
                .issue();

        assertThat(refusal(requests.check(request.id(), sign(request.originalChain(), other))))
                .isEqualTo(Refusal.REJECT_RFC);
    }

    private static Refusal refusal(CheckedSignature signature) {
        return ((Rejected) signature.verdict()).refusal();
    }

    private byte[] sign(String text) {
        return sign(text, EFIRMA);
    }

    private byte[] sign(String text, TestEfirma efirma) {
        return TestSignature.of(text.getBytes(StandardCharsets.UTF_8), efirma)
                .at(technicalClock.instant())
                .build();
    }

    private static UUID currentAccount() {
        return Objects.requireNonNull(SignedInAccount.id());
    }

    private static void signIn(UUID account) {
        var user = PortalUser.worker(account, "Ana Ruiz", new Nss("99058500119"));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
    }

    private static PortalUser owner(UUID accountId) {
        return PortalUser.worker(accountId, "Luis", new Nss("99109200040"));
    }
}
