package org.ventanilla.efirma.request;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.efirma.CheckedSignature;

/** Keeps the report of a signature that does not count, or not yet. */
@Component
class KeepFailedSignature {

    private final EvidenceRows evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepFailedSignature(
            EvidenceRows evidence, ApplicationEventPublisher events, @Qualifier("technicalClock") Clock clock) {
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** In a transaction of its own, which the act that is refused does not undo. */
    @Transactional
    public void keep(SigningRequest request, CheckedSignature checked) {
        evidence.add(checked.reportId(), request, checked.cms(), checked.verdict(), false, clock.instant());
        var refusal = Verdict.refusalOf(checked.verdict());
        if (refusal != null)
            events.publishEvent(new SignatureTurnedDown(
                    request.accountId(), request.procedure(), request.folio(), checked.reportId(), refusal));
    }
}
