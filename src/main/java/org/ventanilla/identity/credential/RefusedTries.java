package org.ventanilla.identity.credential;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.TooManyAttempts;

/**
 * Tries that were refused without a look at the password or code are written down too, but few of them: whoever goes on trying fills neither
 * the history of a person nor the audit log (ASVS V16.3.3).
 */
@Component
public class RefusedTries {

    private static final String PAIR = "sign-in-noted";
    private static final String ADDRESS = "sign-in-noted-address";
    private static final String ACCOUNT = "sign-in-noted-account";

    private final Throttle throttle;
    private final SignInSettings settings;
    private final TransactionOperations transactions;

    RefusedTries(Throttle throttle, SignInSettings settings, TransactionOperations transactions) {
        this.throttle = throttle;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Does the writing, unless enough of the account and address, of the address, or of the account is written already. */
    public void write(String subject, String networkAddress, Runnable writing) {
        try {
            transactions.executeWithoutResult(status -> {
                throttle.admitWithin(
                        new Quota(PAIR, subject + '\n' + networkAddress, settings.notedPerAccountAndAddress()),
                        new Quota(ADDRESS, networkAddress, settings.notedPerAddress()),
                        new Quota(ACCOUNT, subject, settings.notedPerAccount()));
                writing.run();
            });
        } catch (TooManyAttempts enough) {
            // What is written says it: somebody goes on trying.
        }
    }
}
