package org.ventanilla.identity.device;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;

/**
 * A try to sign in, to be written down.
 *
 * @param method how
 * @param result what came of it
 * @param representative who signed for the holder; absent where the holder did
 * @param device the device, where a session was opened
 */
record SignInTry(
        SignInMethod method,
        SignInResult result,
        @Nullable Rfc representative,
        @Nullable UUID device) {}
