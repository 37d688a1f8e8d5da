package org.ventanilla.efirma.revocation;

import java.time.Clock;
import java.time.Instant;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.RevocationAnswer.Status;

/** Judges what a responder sent back. Basis: RFC 6960, 3.2, RFC 9654; with the nonce demanded. */
class AnswerJudgement {

    private final OcspSettings settings;
    private final Clock clock;

    AnswerJudgement(OcspSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the answer says, if it counts. */
    RevocationAnswer judge(OcspQuestion question, X509CertificateHolder issuer, byte[] received) throws NoAnswer {
        try {
            return judged(question, issuer, received);
        } catch (NoAnswer e) {
            throw e.to(received);
        } catch (RuntimeException _) {
            // The library reads lazily and throws whatever a malformed part provokes.
            throw new NoAnswer("the answer cannot be read").to(received);
        }
    }

    private RevocationAnswer judged(OcspQuestion question, X509CertificateHolder issuer, byte[] received)
            throws NoAnswer {
        var now = clock.instant();
        var answer = AnswerContent.basic(received);
        var statement = AnswerContent.statement(answer, question.certificate());
        AnswerContent.checkNonce(answer, question.nonce());
        new ResponderRules(settings.sha1Answers()).check(answer, issuer, now);
        new Freshness(now, settings.skew()).check(answer, statement);
        var status = statement.getCertStatus();
        return new RevocationAnswer(
                statusOf(status),
                revokedAt(status),
                answer.getProducedAt().toInstant(),
                question.encoded(),
                received,
                cause(status));
    }

    /** A revocation that begins later than now counts all the same: the authority has already taken the certificate back. */
    private static Status statusOf(@Nullable CertificateStatus status) throws NoAnswer {
        return switch (status) {
            // So the library says good; other choices than the three it refuses while reading.
            case null -> Status.GOOD;
            case RevokedStatus _ -> Status.REVOKED;
            case UnknownStatus _ -> Status.UNKNOWN_TO_RESPONDER;
            default -> throw new NoAnswer("the answer has a status that is not understood");
        };
    }

    private static @Nullable Instant revokedAt(@Nullable CertificateStatus status) {
        return status instanceof RevokedStatus revoked
                ? revoked.getRevocationTime().toInstant()
                : null;
    }

    private static @Nullable String cause(@Nullable CertificateStatus status) {
        return switch (status) {
            case RevokedStatus revoked
            when revoked.hasRevocationReason() -> "revoked: " + CRLReason.lookup(revoked.getRevocationReason());
            case RevokedStatus _ -> "revoked";
            case UnknownStatus _ -> "the responder does not know the certificate";
            case null, default -> null;
        };
    }
}
