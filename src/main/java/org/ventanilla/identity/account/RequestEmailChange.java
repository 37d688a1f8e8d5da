package org.ventanilla.identity.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.Quota;
import org.ventanilla.identity.credential.Throttle;

/** Sends a link to the address that a signed-in person wants, and a warning to the one in use; nothing changes yet (ASVS V7.5.1). */
@Component
public class RequestEmailChange {

    private final AccountRows accounts;
    private final PasswordProof proof;
    private final Throttle throttle;
    private final IssueEmailLink issueLink;
    private final AccountSettings settings;

    RequestEmailChange(
            AccountRows accounts,
            PasswordProof proof,
            Throttle throttle,
            IssueEmailLink issueLink,
            AccountSettings settings) {
        this.accounts = accounts;
        this.proof = proof;
        this.throttle = throttle;
        this.issueLink = issueLink;
        this.settings = settings;
    }

    /**
     * Answers with nothing, or with what stands against it, in the fields {@code email} and {@code currentPassword}. An address that has an
     * account already gives the same answer as a free one; its owner is told by mail. Throws {@link TooManyAttempts} when tried too often.
     */
    public List<Objection> execute(EmailChange wish) {
        var account = accounts.findById(wish.accountId()).orElseThrow(() -> new NotFound("account"));
        var objections = new ArrayList<>(objectionsTo(wish.newEmail(), account));
        objections.addAll(proof.objectionsTo(account, wish.currentPassword(), wish.networkAddress()));
        if (!objections.isEmpty()) return objections;

        throttle.admit(new Quota("email-change", account.id().toString(), settings.emailChangesPerAccount()));
        issueLink.execute(account.id(), EmailAddress.parse(wish.newEmail()));
        return List.of();
    }

    private static List<Objection> objectionsTo(String email, Account account) {
        try {
            var same = EmailAddress.parse(email)
                    .value()
                    .equalsIgnoreCase(account.email().value());
            return same ? Objection.to("email", "identity.error.email-same") : List.of();
        } catch (RuleViolation wrong) {
            return List.of(new Objection("email", wrong));
        }
    }
}
