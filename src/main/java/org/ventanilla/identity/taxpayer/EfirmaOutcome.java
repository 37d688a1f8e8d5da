package org.ventanilla.identity.taxpayer;

import org.ventanilla.identity.account.SignInOutcome;
import org.ventanilla.identity.device.SignInMethod;

/** What came of a signature to sign in. */
public sealed interface EfirmaOutcome {

    /**
     * It counts, and opens the account of its holder.
     *
     * @param proof whose it is
     * @param method how it was judged
     */
    record Proven(SignInOutcome.Proven proof, SignInMethod method) implements EfirmaOutcome {}

    /**
     * It counts, and its holder has no account.
     *
     * @param taxpayer the holder
     */
    record Newcomer(Taxpayer taxpayer) implements EfirmaOutcome {}

    /**
     * It counts, and its holder has a worker's account that no e.firma opens.
     *
     * @param taxpayer the holder
     */
    record Unlinked(Taxpayer taxpayer) implements EfirmaOutcome {}

    /**
     * It opens nothing.
     *
     * @param refusal why
     */
    record Refused(EfirmaRefusal refusal) implements EfirmaOutcome {}
}
