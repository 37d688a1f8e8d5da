package org.ventanilla.identity.taxpayer;

import org.springframework.stereotype.Component;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignerCertificate;
import org.ventanilla.efirma.SigningRequests;
import org.ventanilla.identity.device.CurrentVisit;
import org.ventanilla.identity.device.SignInJournal;
import org.ventanilla.identity.device.SignInMethod;
import org.ventanilla.identity.device.SignInResult;

/** Signs in who signed a request with an e.firma. */
@Component
public class SignInByEfirma {

    private final SigningRequests requests;
    private final SignatureQuotas quotas;
    private final Entrance entrance;
    private final EfirmaLinks links;
    private final SignInJournal journal;
    private final CurrentVisit visit;

    SignInByEfirma(
            SigningRequests requests,
            SignatureQuotas quotas,
            Entrance entrance,
            EfirmaLinks links,
            SignInJournal journal,
            CurrentVisit visit) {
        this.requests = requests;
        this.quotas = quotas;
        this.entrance = entrance;
        this.links = links;
        this.journal = journal;
        this.visit = visit;
    }

    /**
     * Judges the signature and tells whose account it opens. While nobody can say whether the certificate is revoked it opens the account
     * that it opened before, and makes no new one. What is refused is written down here, for the holder's account where the signature itself
     * is right; what is right, by whoever opens the session. Throws {@link TooManyAttempts} when tried too often.
     */
    public EfirmaOutcome execute(SignedWish wish) {
        quotas.countSignature(wish.networkAddress());
        var checked = requests.check(wish.requestId(), wish.cms());
        return switch (checked.verdict()) {
            case SignatureVerdict.Accepted(var signer, var proof) -> enter(checked, signer, SignInMethod.EFIRMA);
            case SignatureVerdict.RevocationUnknown(var signer, var proof) ->
                enter(checked, signer, SignInMethod.EFIRMA_UNCHECKED);
            case SignatureVerdict.Rejected rejected -> {
                note(rejected);
                yield refused(rejected.refusal().messageKey(), checked);
            }
        };
    }

    private EfirmaOutcome enter(CheckedSignature checked, SignerCertificate signer, SignInMethod method) {
        try {
            return entrance.enter(checked, Taxpayer.of(signer), method);
        } catch (RuleViolation refusal) {
            journal.refused(null, method, SignInResult.WRONG_SIGNATURE, visit.now());
            return refused(refusal.code(), checked);
        }
    }

    private void note(SignatureVerdict.Rejected rejected) {
        var signer = rejected.signer();
        var account = signer == null || rejected.signature() != SignatureStatus.GOOD
                ? null
                : links.of(Taxpayer.of(signer)).map(EfirmaLink::accountId).orElse(null);
        journal.refused(account, SignInMethod.EFIRMA, SignInResult.WRONG_SIGNATURE, visit.now());
    }

    private static EfirmaOutcome refused(String messageKey, CheckedSignature checked) {
        return new EfirmaOutcome.Refused(EfirmaRefusal.of(messageKey, checked));
    }
}
