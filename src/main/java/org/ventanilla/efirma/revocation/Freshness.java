package org.ventanilla.efirma.revocation;

import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;

/**
 * Whether an answer speaks of now. It was made after the question, so its own time must be now; what it says must hold now, too.
 *
 * @param now real time
 * @param skew how far a responder's clock may be off
 */
record Freshness(Instant now, Duration skew) {

    void check(BasicOCSPResp answer, SingleResp statement) throws NoAnswer {
        if (!isNow(answer.getProducedAt().toInstant())) throw new NoAnswer("the answer was not made now");
        var from = statement.getThisUpdate().toInstant();
        if (from.isAfter(now.plus(skew))) throw new NoAnswer("the answer speaks of a later time");
        var next = statement.getNextUpdate();
        if (next == null) {
            if (!isNow(from)) throw new NoAnswer("the answer is stale");
            return;
        }
        var until = next.toInstant();
        if (until.isBefore(from) || until.isBefore(now.minus(skew))) throw new NoAnswer("the answer is stale");
    }

    private boolean isNow(Instant instant) {
        return Duration.between(instant, now).abs().compareTo(skew) <= 0;
    }
}
