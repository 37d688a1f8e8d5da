package org.ventanilla.identity.taxpayer;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignerCertificate;
import org.ventanilla.efirma.SigningRequests;

/** Judges a signature and does with it what was signed: the request is spent in the transaction of the act. */
@Component
class SignedActs {

    private final SigningRequests requests;
    private final SignatureQuotas quotas;
    private final TransactionOperations transactions;

    SignedActs(SigningRequests requests, SignatureQuotas quotas, TransactionOperations transactions) {
        this.requests = requests;
        this.quotas = quotas;
        this.transactions = transactions;
    }

    /** Does the act, or says why not; an act that throws {@link RuleViolation} is undone, and that is why. */
    Optional<EfirmaRefusal> execute(SignedWish wish, Revocation revocation, Consumer<SignerCertificate> act) {
        quotas.countSignature(wish.networkAddress());
        var checked = requests.check(wish.requestId(), wish.cms());
        return switch (checked.verdict()) {
            case SignatureVerdict.Accepted(var signer, var proof) -> spend(checked, signer, act);
            case SignatureVerdict.RevocationUnknown(var signer, var proof) ->
                revocation == Revocation.MAY_BE_UNKNOWN
                        ? spend(checked, signer, act)
                        : refused(Refusal.REJECT_REVOCATION_UNKNOWN.messageKey(), checked);
            case SignatureVerdict.Rejected rejected ->
                refused(rejected.refusal().messageKey(), checked);
        };
    }

    private Optional<EfirmaRefusal> spend(
            CheckedSignature checked, SignerCertificate signer, Consumer<SignerCertificate> act) {
        try {
            transactions.executeWithoutResult(transaction -> {
                requests.spend(checked);
                act.accept(signer);
            });
            return Optional.empty();
        } catch (RuleViolation refusal) {
            return refused(refusal.code(), checked);
        }
    }

    private static Optional<EfirmaRefusal> refused(String messageKey, CheckedSignature checked) {
        return Optional.of(EfirmaRefusal.of(messageKey, checked));
    }

    /** What an act asks of the revocation of the certificate. */
    enum Revocation {
        /** The authority must have said that it is good. */
        MUST_BE_KNOWN,
        /** It is done also while nobody can say. */
        MAY_BE_UNKNOWN
    }
}
