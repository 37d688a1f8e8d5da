package org.ventanilla.efirma.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.efirma.request.SigningMother.accepted;
import static org.ventanilla.efirma.request.SigningMother.checked;
import static org.ventanilla.efirma.request.SigningMother.cms;
import static org.ventanilla.efirma.request.SigningMother.order;
import static org.ventanilla.efirma.request.SigningMother.revocationUnknown;
import static org.ventanilla.efirma.request.SigningMother.unreadable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignatureEvidence;
import org.ventanilla.efirma.SignatureVerdict.Rejected;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.efirma.SigningRequests;
import org.ventanilla.support.VentanillaTest;

/** Requests to sign, from their opening to their end, with a verifier that says what the test wants. */
@VentanillaTest
class SigningRequestsTests {

    private final UUID account = UUID.randomUUID();
    private final String folio = "PR-" + account;
    private final ScriptedVerifier verifier = new ScriptedVerifier();

    @Autowired
    private SigningRequests requests;

    @Autowired
    private RequestRows rows;

    @Autowired
    private EvidenceRows evidence;

    @Autowired
    private KeepFailedSignature failures;

    @Autowired
    private RequestSettings settings;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("technicalClock")
    private Clock technicalClock;

    @BeforeEach
    void comesIn() {
        signIn(account);
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void bindsTheDocumentIntoTheTextThatIsSigned() {
        var request = requests.open(order(account, folio));

        assertThat(request.documentDigest()).isEqualTo(Sha256.of(request.document()));
        assertThat(request.originalChain())
                .matches("\\|\\|1\\.0\\|mailbox\\.terms\\|" + folio + "\\|BEML920313AB1\\|BEML920313HMCLNS09\\|"
                        + request.documentDigest() + "\\|[\\w-]{32}\\|" + request.requestedAt() + "\\|"
                        + request.expiresAt() + "\\|\\|");
        assertThat(requests.find(request.id())).isEqualTo(request);
        assertThat(requests.open(order(account, folio)).originalChain()).isNotEqualTo(request.originalChain());
    }

    @Test
    void showsOnlyTheOwnRequests() {
        var own = requests.open(order(account, folio)).id();
        var anybodys = requests.open(order(null, folio)).id();

        signIn(UUID.randomUUID());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.find(own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.check(own, cms("x")));
        assertThat(requests.find(anybodys).id()).isEqualTo(anybodys);

        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.find(own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.check(own, cms("x")));
        assertThat(requests.find(anybodys).id()).isEqualTo(anybodys);
    }

    @Test
    @DisplayName("5.1.10: our own copy is judged, whatever the browser showed or sent")
    void judgesOurOwnCopyOfTheText() {
        var request = requests.open(order(account, folio));

        var checked = check(request, cms("firma"));

        assertThat(Verdict.of(checked.verdict())).isEqualTo(Verdict.ACCEPTED);
        assertThat(checked.requestId()).isEqualTo(request.id());
        assertThat(verifier.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.content()).isEqualTo(request.originalChain().getBytes(StandardCharsets.UTF_8));
            assertThat(asked.cms()).isEqualTo(cms("firma"));
            assertThat(asked.holder()).isEqualTo(request.holder());
            assertThat(Objects.requireNonNull(asked.curp()).value()).isEqualTo("BEML920313HMCLNS09");
            assertThat(asked.requestedAt()).isEqualTo(request.requestedAt());
        });
        assertThat(evidenceOf(request)).isEmpty();
    }

    @Test
    void neverAsksTheNetworkInsideATransaction() {
        var request = requests.open(order(account, folio));

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> transaction.execute(status -> check(request, cms("firma"))));
        check(request, cms("firma"));

        assertThat(verifier.asked()).hasSize(1);
        assertThat(verifier.wasAskedInsideATransaction()).isFalse();
    }

    @Test
    void refusesWhatIsOverOrSpentBeforeItIsJudged() {
        var request = requests.open(order(account, folio));
        assertThat(refusal(checkLater(request, Duration.ofMinutes(31)))).isEqualTo(Refusal.REJECT_BINDING);
        assertThat(verifier.asked()).isEmpty();

        spend(checked(request, cms("firma " + request.id()), accepted()));
        assertThat(refusal(check(request, cms("otra")))).isEqualTo(Refusal.REJECT_REPLAY);
        assertThat(verifier.asked()).isEmpty();
    }

    @Test
    void keepsTheReportOfARefusedSignature() {
        var request = requests.open(order(account, folio));
        verifier.answer(unreadable(Refusal.REJECT_FORM));

        var checked = check(request, cms("firma"));

        assertThat(evidenceOf(request))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", checked.reportId())
                        .containsEntry("verdict", "REFUSED")
                        .containsEntry("counts", false)
                        .containsEntry("refusal", "REJECT_FORM")
                        .containsEntry("cms", cms("firma"))
                        .containsEntry("policy_version", "reglas/1"));
        assertThat(audited("efirma.refused"))
                .contains("REJECT_FORM", checked.reportId().toString());
        assertThatThrownBy(() -> spend(checked))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("efirma.refusal.REJECT_FORM");
    }

    @Test
    void keepsOnlyTheDigestOfWhatIsTooLarge() {
        var request = requests.open(order(account, folio));
        verifier.answer(unreadable(Refusal.REJECT_TOO_LARGE));
        var large = new byte[10_000_000];

        check(request, large);

        assertThat(evidenceOf(request))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("cms", null).containsEntry("signature_sha256", Sha256.of(large)));
    }

    @Test
    void keepsWhateverAForgedCertificateSaysAsText() {
        var request = requests.open(order(account, folio));
        var forged = SigningMother.signer("BEML920313AB1", "A\u0000B\uD83D" + "😀".repeat(400));
        verifier.answer(SigningMother.revoked(forged));

        check(request, cms("firma"));

        assertThat(evidenceOf(request))
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("name"))
                        .startsWith("A\uFFFDB\uFFFD😀")
                        .hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void takesNoEndOfFailedSignatures() {
        var request = requests.open(order(account, folio));
        verifier.answer(unreadable(Refusal.REJECT_STRUCTURE));
        for (int attempt = 0; attempt < settings.attempts(); attempt++) check(request, cms("firma " + attempt));

        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> check(request, cms("firma")))
                .satisfies(
                        wait -> assertThat(wait.retryAfter()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(30)));
        assertThat(verifier.asked()).hasSize(settings.attempts());
    }

    @Test
    @DisplayName("5.1.11: document, signature, OCSP, chain, policy version, result and time are kept")
    void spendsOnceAndKeepsTheEvidence() {
        var request = requests.open(order(account, folio));
        var signature = check(request, cms("firma " + folio));

        var kept = spend(signature);

        assertThat(kept)
                .isEqualTo(new SignatureEvidence(
                        signature.reportId(),
                        request.id(),
                        accepted().signer(),
                        Sha256.of(cms("firma " + folio)),
                        accepted().proof().verifiedAt(),
                        true));
        assertThat(evidenceOf(request))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("verdict", "ACCEPTED")
                        .containsEntry("counts", true)
                        .containsEntry("signature_status", "GOOD")
                        .containsEntry("certificate_status", "GOOD")
                        .containsEntry("document_sha256", request.documentDigest())
                        .containsEntry("signature_sha256", kept.signatureDigest())
                        .containsEntry("cms", cms("firma " + folio))
                        .containsEntry("ocsp_request", cms("pregunta"))
                        .containsEntry("ocsp_response", cms("respuesta"))
                        .containsEntry("revocation_status", "GOOD")
                        .containsEntry("policy_version", "reglas/1")
                        .containsEntry("holder_rfc", "BEML920313AB1")
                        .containsEntry("certificate_number", "30001000000500003415"));
        assertThat(jdbc.sql(
                                "select array_length(chain, 1) from efirma.signature_evidence where id = :id and chain[2] = :second")
                        .param("id", kept.id())
                        .param("second", cms("autoridad"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(audited("efirma.signed")).contains(kept.id().toString(), folio);
        assertRefused(Refusal.REJECT_REPLAY, signature);
    }

    @Test
    void spendsOnlyInTheTransactionOfTheAct() {
        var request = requests.open(order(account, folio));
        var signature = checked(request, cms("firma " + folio), accepted());

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> requests.spend(signature));
        transaction.executeWithoutResult(status -> {
            requests.spend(signature);
            status.setRollbackOnly();
        });
        assertThat(evidenceOf(request)).isEmpty();

        assertThat(spend(signature).requestId()).isEqualTo(request.id());
    }

    @Test
    void refusesARequestThatIsOverByThen() {
        var request = requests.open(order(account, folio));
        var late = new SpendRequest(rows, evidence, events, later(Duration.ofMinutes(31)));

        assertThatThrownBy(() -> transaction.execute(
                        status -> late.execute(checked(request, cms("firma " + folio), accepted()))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(Refusal.REJECT_BINDING.messageKey());
    }

    @Test
    void refusesASignatureThatWasUsedBefore() {
        var first = requests.open(order(account, folio));
        var second = requests.open(order(account, folio));
        spend(checked(first, cms("firma " + folio), accepted()));

        assertRefused(Refusal.REJECT_REPLAY, checked(second, cms("firma " + folio), accepted()));

        assertThat(rows.find(second.id()).orElseThrow().isSpent()).isFalse();
    }

    @Test
    @DisplayName("5.5: same nonce twice in parallel")
    void letsExactlyOneOfManyAtOnceSpend() throws Exception {
        for (int round = 0; round < 5; round++) {
            var request = requests.open(order(account, folio));
            var answers = atOnce(request, 4);

            assertThat(answers).filteredOn("spent"::equals).hasSize(1);
            assertThat(answers)
                    .filteredOn(Refusal.REJECT_REPLAY.messageKey()::equals)
                    .hasSize(3);
            assertThat(evidenceOf(request)).hasSize(1);
        }
    }

    @Test
    void letsTheNextOneSpendWhereTheFirstActFails() throws Exception {
        var request = requests.open(order(account, folio));
        try (var threads = Executors.newFixedThreadPool(1)) {
            var barrier = new CyclicBarrier(2);
            Future<SignatureEvidence> second = transaction.execute(status -> {
                requests.spend(checked(request, cms("una " + folio), accepted()));
                var waiting = threads.submit(() -> {
                    barrier.await(10, TimeUnit.SECONDS);
                    return spend(checked(request, cms("otra " + folio), accepted()));
                });
                await(barrier);
                status.setRollbackOnly();
                return waiting;
            });

            assertThat(Objects.requireNonNull(second).get(10, TimeUnit.SECONDS).requestId())
                    .isEqualTo(request.id());
        }
    }

    @Test
    void keepsAnUnknownRevocationApartFromWhatTheActMakesOfIt() {
        var request = requests.open(order(account, folio));
        verifier.answer(revocationUnknown());

        var signature = check(request, cms("firma " + folio));
        assertThat(evidenceOf(request))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", signature.reportId())
                        .containsEntry("verdict", "REVOCATION_UNKNOWN")
                        .containsEntry("revocation_cause", "time-out")
                        .containsEntry("counts", false));

        var kept = spend(signature);
        assertThat(kept.revocationKnown()).isFalse();
        assertThat(evidenceOf(request)).extracting(row -> row.get("counts")).containsExactlyInAnyOrder(false, true);
        assertRefused(Refusal.REJECT_REPLAY, signature);
    }

    private void assertRefused(Refusal refusal, CheckedSignature signature) {
        assertThatThrownBy(() -> spend(signature))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(refusal.messageKey());
    }

    private List<String> atOnce(SigningRequestView request, int people) throws Exception {
        var barrier = new CyclicBarrier(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var answers = IntStream.range(0, people)
                    .mapToObj(number -> threads.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        return trySpending(checked(request, cms(number + " " + request.id()), accepted()));
                    }))
                    .toList();
            return answers.stream().map(SigningRequestsTests::get).toList();
        }
    }

    private String trySpending(CheckedSignature signature) {
        try {
            spend(signature);
            return "spent";
        } catch (RuleViolation violation) {
            return violation.code();
        }
    }

    private SignatureEvidence spend(CheckedSignature signature) {
        return Objects.requireNonNull(transaction.execute(status -> requests.spend(signature)));
    }

    private CheckedSignature check(SigningRequestView request, byte[] cms) {
        return checkingAt(technicalClock).execute(request.id(), cms);
    }

    private CheckedSignature checkLater(SigningRequestView request, Duration later) {
        return checkingAt(later(later)).execute(request.id(), cms("firma"));
    }

    private CheckSignature checkingAt(Clock time) {
        return new CheckSignature(rows, evidence, failures, verifier, settings, clock, time);
    }

    private Clock later(Duration later) {
        return Clock.offset(technicalClock, later);
    }

    private static Refusal refusal(CheckedSignature signature) {
        return ((Rejected) signature.verdict()).refusal();
    }

    private List<Map<String, Object>> evidenceOf(SigningRequestView request) {
        return jdbc.sql("select * from efirma.signature_evidence where request_id = :id")
                .param("id", request.id())
                .query()
                .listOfRows();
    }

    private String audited(String kind) {
        return jdbc.sql("select details::text from audit.entry where kind = :kind and subject_id = :account")
                .param("kind", kind)
                .param("account", account)
                .query(String.class)
                .single();
    }

    private static void signIn(UUID account) {
        var user = PortalUser.worker(account, "Ana Ruiz", new Nss("99058500119"));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
