package org.ventanilla.identity.review;

import java.util.List;
import org.ventanilla.messaging.UnsentMail;

/**
 * An account as support sees it, with what goes on around it.
 *
 * @param account the account
 * @param openSessions sessions that are open now
 * @param mails the latest mails to its address, without their texts
 */
public record AccountFile(FoundAccount account, long openSessions, List<UnsentMail.Trace> mails) {

    /** Keeps its own copy of the mails. */
    public AccountFile {
        mails = List.copyOf(mails);
    }

    /** Whether this act has something to do here. */
    public boolean admits(AccountAct act) {
        return act.fits(account) && (act != AccountAct.END_SESSIONS || openSessions > 0);
    }
}
