package org.ventanilla.efirma;

import org.ventanilla.core.StartRefused;

/** The sentences with which the portal refuses to start because of its seal key, all with the same remedy. */
final class SealKeyRefused {

    private static final String REMEDY =
            "Set VENTANILLA_SEAL_KEYSTORE to the path of a PKCS#12 file with the institution's seal key, "
                    + "and VENTANILLA_SEAL_PASSWORD to its password.";

    private SealKeyRefused() {}

    static StartRefused because(String sentence) {
        return new StartRefused(sentence, REMEDY);
    }

    static StartRefused because(String sentence, Throwable cause) {
        return new StartRefused(sentence, REMEDY, cause);
    }
}
