package org.ventanilla.identity.taxpayer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SigningRequests;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.device.SignInMethod;

/** The one transaction of a sign-in by e.firma: the request is spent, the certificate noted, the account found. */
@Component
class Entrance {

    private final SigningRequests requests;
    private final EfirmaLinks links;
    private final SignIn signIn;

    Entrance(SigningRequests requests, EfirmaLinks links, SignIn signIn) {
        this.requests = requests;
        this.links = links;
        this.signIn = signIn;
    }

    /** Whose account it opens; throws {@link RuleViolation} that says why it opens none and may make none. */
    @Transactional
    EfirmaOutcome enter(CheckedSignature checked, Taxpayer holder, SignInMethod method) {
        if (!holder.isIdentified()) throw new RuleViolation("identity.error.efirma.no-curp");
        links.takeTurn(holder.rfc());
        var link = links.of(holder);
        if (link.isPresent()) return enter(link.get(), checked, holder, method);
        if (method == SignInMethod.EFIRMA_UNCHECKED)
            throw new RuleViolation(Refusal.REJECT_REVOCATION_UNKNOWN.messageKey());

        requests.spend(checked);
        return links.workerWith(holder.curp()).isPresent()
                ? new EfirmaOutcome.Unlinked(holder)
                : new EfirmaOutcome.Newcomer(holder);
    }

    private EfirmaOutcome enter(EfirmaLink link, CheckedSignature checked, Taxpayer holder, SignInMethod method) {
        if (!link.rfc().equals(holder.rfc())) throw new RuleViolation("identity.error.efirma.other-rfc");
        if (link.curp() != null && !link.curp().equals(holder.curp()))
            throw new RuleViolation(Refusal.REJECT_CURP.messageKey());

        requests.spend(checked);
        links.renew(holder);
        return switch (signIn.admit(link.accountId(), holder.representative(), method)) {
            case SignInOutcome.Proven proven -> new EfirmaOutcome.Proven(proven, method);
            case SignInOutcome.PasswordChangeDue due -> barred("identity.error.sign-in.password-change-due", checked);
            case SignInOutcome.Suspended suspended -> barred("identity.error.sign-in.suspended", checked);
            case SignInOutcome.Wrong wrong -> barred("identity.error.sign-in.suspended", checked);
        };
    }

    private static EfirmaOutcome barred(String messageKey, CheckedSignature checked) {
        return new EfirmaOutcome.Refused(EfirmaRefusal.of(messageKey, checked));
    }
}
