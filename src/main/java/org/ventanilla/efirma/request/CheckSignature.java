package org.ventanilla.efirma.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.efirma.CertificateStatus;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignatureVerdict.Rejected;
import org.ventanilla.efirma.SignatureVerifier;
import org.ventanilla.efirma.VerificationProof;

/** Judges what came back for a request: first the request itself, then the signature. */
@Component
class CheckSignature {

    /** Version of the checks that are made here, before those of the signature. */
    private static final String POLICY = "requests/1";

    private static final Duration SHORT_WAIT = Duration.ofMinutes(1);

    private final RequestRows requests;
    private final EvidenceRows evidence;
    private final KeepFailedSignature failures;
    private final SignatureVerifier verifier;
    private final RequestSettings settings;
    private final Clock clock;
    private final Clock technicalClock;

    CheckSignature(
            RequestRows requests,
            EvidenceRows evidence,
            KeepFailedSignature failures,
            SignatureVerifier verifier,
            RequestSettings settings,
            Clock clock,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.requests = requests;
        this.evidence = evidence;
        this.failures = failures;
        this.verifier = verifier;
        this.settings = settings;
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    /** The connection to the database is not kept while the network is asked. */
    CheckedSignature execute(UUID requestId, byte[] cms) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalTransactionStateException("a signature is judged outside any transaction");

        var request = requests.findOwn(requestId);
        var now = technicalClock.instant();
        if (evidence.countFailed(requestId) >= settings.attempts()) throw new TooManyAttempts(waitFor(request, now));

        var checked = new CheckedSignature(requestId, cms, judge(request, cms, now), UUID.randomUUID());
        if (!(checked.verdict() instanceof SignatureVerdict.Accepted)) failures.keep(request, checked);
        return checked;
    }

    private SignatureVerdict judge(SigningRequest request, byte[] cms, Instant now) {
        if (request.isSpent()) return refused(Refusal.REJECT_REPLAY);
        if (request.isOver(now)) return refused(Refusal.REJECT_BINDING);
        return verifier.verify(request.submission(cms));
    }

    private Rejected refused(Refusal refusal) {
        return new Rejected(
                refusal,
                SignatureStatus.NOT_CHECKED,
                CertificateStatus.NOT_CHECKED,
                null,
                new VerificationProof(clock.instant(), null, List.of(), null, POLICY));
    }

    /** A request that is over gives way to a new one. */
    private static Duration waitFor(SigningRequest request, Instant now) {
        return request.isOver(now) ? SHORT_WAIT : Duration.between(now, request.expiresAt());
    }
}
