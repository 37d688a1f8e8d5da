package org.ventanilla.efirma.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.revocation.OcspBench.AUTHORITY;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.RevocationAnswer.Status;
import org.ventanilla.support.OcspReply;
import org.ventanilla.support.TestResponder;

/** What an answer must say, and about what, to count. */
class OcspAnswerTests {

    private final TestResponder responder = TestResponder.of(AUTHORITY);
    private final Instant now = Clock.systemUTC().instant();

    @AfterEach
    void end() {
        responder.close();
    }

    @Test
    void takesAGoodAnswerWithItsProof() {
        var answer = OcspBench.ask(OcspBench.settings(responder.address()));

        assertThat(answer.status()).isEqualTo(Status.GOOD);
        assertThat(answer.cause()).isNull();
        assertThat(answer.revokedAt()).isNull();
        assertThat(answer.producedAt()).isBetween(now.minusSeconds(5), now.plusSeconds(5));
        assertThat(answer.request()).isEqualTo(responder.questions().getFirst());
        assertThat(answer.response()).isNotEmpty();
    }

    @Test
    void asksForExactlyThisCertificateWithAFreshNonce() throws IOException {
        OcspBench.ask(OcspBench.settings(responder.address()));
        OcspBench.ask(OcspBench.settings(responder.address()));

        var first = new OCSPReq(responder.questions().getFirst());
        var second = new OCSPReq(responder.questions().getLast());
        assertThat(first.getRequestList()).hasSize(1);
        assertThat(first.getRequestList()[0].getCertID().getSerialNumber())
                .isEqualTo(OcspBench.CERTIFICATE.getSerialNumber());
        assertThat(nonceOf(first)).hasSize(34).isNotEqualTo(nonceOf(second));
    }

    @Test
    void tellsSinceWhenACertificateIsRevokedAndWhy() {
        var since = now.minus(Duration.ofDays(3)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

        var answer = asked(reply -> reply.status(new RevokedStatus(Date.from(since), CRLReason.keyCompromise)));

        assertThat(answer.status()).isEqualTo(Status.REVOKED);
        assertThat(answer.revokedAt()).isEqualTo(since);
        assertThat(answer.cause()).contains("keyCompromise");
    }

    @Test
    @DisplayName("revoked at an instant later than now is revoked all the same")
    void takesARevocationOfTheFutureForARevocation() {
        var later = now.plus(Duration.ofDays(2));

        assertThat(asked(reply -> reply.status(new RevokedStatus(Date.from(later), CRLReason.cessationOfOperation)))
                        .status())
                .isEqualTo(Status.REVOKED);
        assertThat(asked(reply -> reply.status(new RevokedStatus(Date.from(now))))
                        .status())
                .isEqualTo(Status.REVOKED);
    }

    @Test
    void tellsUnknownFromUnanswered() {
        assertThat(asked(reply -> reply.status(new UnknownStatus())).status()).isEqualTo(Status.UNKNOWN_TO_RESPONDER);
    }

    @Test
    void refusesAGoodAnswerForAnotherNumber() {
        unanswered(reply -> reply.about(id(AUTHORITY.certificate(), BigInteger.TEN)), "about another certificate");
    }

    @Test
    void refusesAGoodAnswerForTheSameNumberOfAnotherIssuer() {
        unanswered(
                reply -> reply.about(id(AUTHORITY.root(), OcspBench.CERTIFICATE.getSerialNumber())),
                "about another certificate");
    }

    @Test
    void refusesTwoStatementsAboutOneCertificate() {
        unanswered(reply -> reply.times(2), "more than one thing");
    }

    @Test
    void refusesAReplayedAnswer() throws IOException {
        var foreign = new DEROctetString(new byte[32]).getEncoded();

        unanswered(reply -> reply.nonce(foreign), "nonce of another question");
        unanswered(reply -> reply.nonce(null), "does not repeat the nonce");
    }

    @Test
    void refusesAStaleAnswer() {
        unanswered(reply -> reply.between(now.minusSeconds(300), now.minusSeconds(120)), "the answer is stale");
        unanswered(reply -> reply.between(now.minusSeconds(300), null), "the answer is stale");
        unanswered(reply -> reply.between(now, now.minusSeconds(1)), "the answer is stale");
    }

    @Test
    void refusesAnAnswerOfAnotherTime() {
        unanswered(reply -> reply.producedAt(now.minusSeconds(300)), "not made now");
        unanswered(reply -> reply.producedAt(now.plusSeconds(300)), "not made now");
        unanswered(reply -> reply.between(now.plusSeconds(300), now.plusSeconds(600)), "speaks of a later time");
    }

    @Test
    void forgivesAClockThatIsALittleOff() {
        assertThat(asked(reply -> reply.producedAt(now.minusSeconds(30))
                                .between(now.minusSeconds(90), now.minusSeconds(30)))
                        .status())
                .isEqualTo(Status.GOOD);
    }

    private RevocationAnswer asked(UnaryOperator<OcspReply> change) {
        responder.answering(
                question -> change.apply(OcspReply.to(question, AUTHORITY)).encoded());
        return OcspBench.ask(OcspBench.settings(responder.address()));
    }

    private void unanswered(UnaryOperator<OcspReply> change, String cause) {
        var answer = asked(change);
        assertThat(answer.status()).isEqualTo(Status.UNANSWERED);
        assertThat(answer.cause()).contains(cause);
        assertThat(answer.response()).isNotEmpty();
    }

    private static byte[] nonceOf(OCSPReq question) {
        return question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
                .getExtnValue()
                .getOctets();
    }

    private static CertificateID id(X509CertificateHolder issuer, BigInteger number) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            return new CertificateID(digests.get(CertificateID.HASH_SHA1), issuer, number);
        } catch (OCSPException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
