package org.ventanilla.efirma.revocation;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** No answer that counts. The message is the cause for operators and holds nothing of a person. */
final class NoAnswer extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient byte @Nullable [] received;

    NoAnswer(String cause) {
        this(cause, null);
    }

    private NoAnswer(String cause, byte @Nullable [] received) {
        super(cause, null, false, false);
        this.received = received;
    }

    /** The same, with what came in. */
    NoAnswer to(byte[] answer) {
        return new NoAnswer(cause(), answer);
    }

    String cause() {
        return String.valueOf(getMessage());
    }

    byte @Nullable [] received() {
        return received;
    }
}
