package org.ventanilla.efirma.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.revocation.OcspBench.AUTHORITY;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.efirma.RevocationAnswer.Status;
import org.ventanilla.efirma.trust.CertificateFacts;
import org.ventanilla.support.OcspReply;
import org.ventanilla.support.SharedFixtures;
import org.ventanilla.support.TestResponder;

/** What may come over the network instead of an answer. */
class OcspExchangeTests {

    private final TestResponder responder = TestResponder.of(AUTHORITY);

    @AfterEach
    void end() {
        responder.close();
    }

    @Test
    void takesNothingForNoAnswer() {
        unanswered(new byte[0], "the answer is empty");
    }

    @Test
    void takesARefusalForNoAnswer() throws OCSPException, IOException {
        for (var refusal : Map.of(
                        OCSPRespBuilder.TRY_LATER, "tryLater",
                        OCSPRespBuilder.INTERNAL_ERROR, "internalError",
                        OCSPRespBuilder.UNAUTHORIZED, "unauthorized",
                        OCSPRespBuilder.MALFORMED_REQUEST, "malformedRequest")
                .entrySet())
            unanswered(
                    new OCSPRespBuilder().build(refusal.getKey(), null).getEncoded(),
                    "the responder answered " + refusal.getValue());
    }

    @Test
    void takesASuccessWithoutContentForNoAnswer() throws OCSPException, IOException {
        unanswered(
                new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, null).getEncoded(),
                "the answer is not of the basic kind");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 302, 400, 404, 500, 503})
    void takesOnlyHttp200(int status) {
        responder.withHttpStatus(status);
        if (status == 204) responder.answering(question -> new byte[0]);

        var answer = OcspBench.ask(OcspBench.settings(responder.address()));

        assertThat(answer.status()).isEqualTo(Status.UNANSWERED);
        assertThat(answer.cause()).isEqualTo("the responder answered HTTP " + status);
        assertThat(responder.questions()).hasSize(1);
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        var never = new CountDownLatch(1);
        responder.answering(question -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new byte[0];
        });
        var patience = Duration.ofMillis(400);
        var begin = System.nanoTime();

        var answer = OcspBench.ask(OcspBench.settings(false, patience, responder.address()));

        assertThat(answer.cause()).isEqualTo("the responder did not answer within 400 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        never.countDown();
    }

    @Test
    void readsNoHugeAnswer() {
        unanswered(new byte[1 << 20], "the answer is larger than 65536 bytes");
    }

    @Test
    void takesGarbageForNoAnswer() {
        unanswered("<html>¡Hola!</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "cannot be read");
        unanswered(new byte[] {0x30, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF}, "cannot be read");
        var nested = new byte[60_000];
        Arrays.fill(nested, (byte) 0x30);
        unanswered(nested, "cannot be read");
    }

    @Test
    void refusesAnAnswerThatIsCutOrHasSomethingBehindIt() {
        responder.answering(question -> {
            var whole = OcspReply.to(question, AUTHORITY).encoded();
            return Arrays.copyOf(whole, whole.length + 1);
        });
        assertThat(OcspBench.ask(OcspBench.settings(responder.address())).cause())
                .isEqualTo("the answer cannot be read");
        responder.answering(question -> {
            var whole = OcspReply.to(question, AUTHORITY).encoded();
            return Arrays.copyOf(whole, whole.length - 1);
        });
        assertThat(OcspBench.ask(OcspBench.settings(responder.address())).cause())
                .isEqualTo("the answer cannot be read");
    }

    @Test
    void survivesAnyFlippedBit() {
        for (int place = 0; place < 2_000; place += 37) {
            var at = place;
            responder.answering(question -> {
                var whole = OcspReply.to(question, AUTHORITY).encoded();
                whole[at % whole.length] ^= 0x10;
                return whole;
            });
            assertThat(OcspBench.ask(OcspBench.settings(responder.address())).status())
                    .as("bit at %d", at)
                    .isIn(Status.UNANSWERED, Status.GOOD);
        }
    }

    @Test
    void asksTheSecondAddressWhenTheFirstDoesNotAnswer() {
        try (var down = TestResponder.of(AUTHORITY)) {
            down.withHttpStatus(500);
            assertThat(OcspBench.ask(OcspBench.settings(down.address(), responder.address()))
                            .status())
                    .isEqualTo(Status.GOOD);
            assertThat(down.questions()).hasSize(1);
        }
        var gone = URI.create("http://127.0.0.1:1/ocsp");
        assertThat(OcspBench.ask(OcspBench.settings(gone, responder.address())).status())
                .isEqualTo(Status.GOOD);
        assertThat(OcspBench.ask(OcspBench.settings(gone)).cause()).startsWith("the responder cannot be reached");
        assertThat(OcspBench.ask(OcspBench.settings()).cause()).isEqualTo("no responder is known for the issuer");
    }

    @Test
    void asksTheAddressOfTheIssuer() {
        var issuer = CertificateFacts.fingerprint(AUTHORITY.certificate());
        var own = URI.create("https://ocsp.example");
        var settings = new OcspSettings(
                List.of(responder.address()),
                Map.of(issuer, List.of(own)),
                CertIdDigest.SHA256,
                false,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                org.springframework.util.unit.DataSize.ofKilobytes(1));

        assertThat(settings.respondersOf(issuer)).containsExactly(own);
        assertThat(settings.respondersOf("another")).containsExactly(responder.address());
    }

    @Test
    void judgesTheStoredAnswersOfTheTaxAuthority() throws Exception {
        unanswered(SharedFixtures.efirmaBytes("ocsp/tryLater.der"), "the responder answered tryLater");
        var revoked = SharedFixtures.efirmaBytes("ocsp/revoked.der");
        unanswered(revoked, "about another certificate");

        var issuer = new X509CertificateHolder(
                SharedFixtures.efirmaBytes("cadena-produccion/AC4-SAT-00000000000000001083.cer"));
        var basic = AnswerContent.basic(revoked);
        var question = new OcspQuestion(
                basic.getResponses()[0].getCertID(),
                basic.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
                        .getExtnValue()
                        .getOctets(),
                new byte[0]);
        var then = judging("2022-12-26T23:37:20Z", true);
        assertThat(then.judge(question, issuer, revoked).status()).isEqualTo(Status.REVOKED);
        assertThat(then.judge(question, issuer, revoked).revokedAt()).isEqualTo("2022-11-01T04:17:03Z");
        assertThat(refusal(judging("2022-12-26T23:37:20Z", false), question, issuer, revoked))
                .contains("algorithm that is not allowed");
        assertThat(refusal(judging("2022-12-27T01:00:00Z", true), question, issuer, revoked))
                .contains("not made now");
        assertThat(refusal(judging("2026-11-25T00:00:00Z", true), question, issuer, revoked))
                .contains("is not valid now");
    }

    private static AnswerJudgement judging(String now, boolean sha1) {
        return new AnswerJudgement(
                OcspBench.settings(sha1, Duration.ofSeconds(1)), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static String refusal(
            AnswerJudgement judgement, OcspQuestion question, X509CertificateHolder issuer, byte[] answer) {
        try {
            return judgement.judge(question, issuer, answer).status().name();
        } catch (NoAnswer e) {
            return e.cause();
        }
    }

    private void unanswered(byte[] received, String cause) {
        responder.answering(question -> received);
        var answer = OcspBench.ask(OcspBench.settings(responder.address()));
        assertThat(answer.status()).isEqualTo(Status.UNANSWERED);
        assertThat(answer.cause()).contains(cause);
    }
}
