package org.ventanilla.identity.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A try to sign in, in the history of an account.
 *
 * @param number its place in the history; later ones have higher numbers
 * @param at when it was, in business time
 * @param method how
 * @param result what came of it
 * @param software browser and system
 * @param network from where, shortened
 * @param representative RFC of who signed in for the holder; absent where the holder did
 */
public record SignInEntry(
        long number,
        Instant at,
        SignInMethod method,
        SignInResult result,
        Software software,
        String network,
        @Nullable String representative) {

    /** Whether a session was opened. */
    public boolean isRight() {
        return result == SignInResult.RIGHT;
    }
}
