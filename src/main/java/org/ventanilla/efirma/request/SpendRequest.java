package org.ventanilla.efirma.request;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignatureEvidence;
import org.ventanilla.efirma.SignatureVerdict.Accepted;
import org.ventanilla.efirma.SignatureVerdict.Rejected;
import org.ventanilla.efirma.SignatureVerdict.RevocationUnknown;
import org.ventanilla.efirma.SignerCertificate;

/** Makes a checked signature count, in the transaction of the act. */
@Component
class SpendRequest {

    private final RequestRows requests;
    private final EvidenceRows evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpendRequest(
            RequestRows requests,
            EvidenceRows evidence,
            ApplicationEventPublisher events,
            @Qualifier("technicalClock") Clock clock) {
        this.requests = requests;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    SignatureEvidence execute(CheckedSignature checked) {
        return switch (checked.verdict()) {
            case Rejected rejected -> throw violation(rejected.refusal());
            case Accepted accepted -> count(checked, checked.reportId(), accepted.signer(), true);
            // Its report stands already, as that of a signature which does not count.
            case RevocationUnknown unknown -> count(checked, UUID.randomUUID(), unknown.signer(), false);
        };
    }

    private SignatureEvidence count(CheckedSignature checked, UUID id, SignerCertificate signer, boolean known) {
        var request = find(checked.requestId());
        var now = clock.instant();
        if (!requests.spend(request.id(), now))
            throw violation(find(request.id()).isSpent() ? Refusal.REJECT_REPLAY : Refusal.REJECT_BINDING);
        if (!evidence.add(id, request, checked.cms(), checked.verdict(), true, now))
            throw violation(Refusal.REJECT_REPLAY);

        events.publishEvent(new SignatureCounted(request.accountId(), request.procedure(), request.folio(), id, known));
        var verifiedAt = checked.verdict().proof().verifiedAt();
        return new SignatureEvidence(id, request.id(), signer, Sha256.of(checked.cms()), verifiedAt, known);
    }

    private SigningRequest find(UUID id) {
        return requests.find(id).orElseThrow(() -> new NotFound("request to sign"));
    }

    private static RuleViolation violation(Refusal refusal) {
        return new RuleViolation(refusal.messageKey());
    }
}
