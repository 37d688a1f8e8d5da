package org.ventanilla.identity.device;

import java.time.Instant;

/**
 * A try to sign in, in the history of an account.
 *
 * @param number its place in the history; later ones have higher numbers
 * @param at when it was, in business time
 * @param method how
 * @param result what came of it
 * @param software browser and system
 * @param network from where, shortened
 */
public record SignInEntry(
        long number, Instant at, SignInMethod method, SignInResult result, Software software, String network) {

    /** Whether a session was opened. */
    public boolean isRight() {
        return result == SignInResult.RIGHT;
    }
}
