package org.ventanilla.identity.registration;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;

/** Sends the mail of a registration again: before the confirmation is due its receipt, later a new link, which supersedes the one before. */
@Service
public class ResendMail {

    private final OwnRegistration own;
    private final WriteAgain writeAgain;
    private final RegistrationQuotas quotas;

    ResendMail(OwnRegistration own, WriteAgain writeAgain, RegistrationQuotas quotas) {
        this.own = own;
        this.writeAgain = writeAgain;
        this.quotas = quotas;
    }

    /**
     * Sends the mail again.
     *
     * @throws RuleViolation when the registration is not in course any more
     * @throws TooManyAttempts when it was asked for too often
     */
    public void execute(UUID id) {
        quotas.countMail(id);
        own.act(id, writeAgain::to);
    }
}
