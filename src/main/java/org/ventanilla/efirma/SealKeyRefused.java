package org.ventanilla.efirma;

import java.io.Serial;

/** The portal does not start with this seal key; the message is one sentence for the operator and holds no secret. */
final class SealKeyRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SealKeyRefused(String sentence) {
        super(sentence);
    }

    SealKeyRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
