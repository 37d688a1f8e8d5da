package org.ventanilla.efirma.trust;

import org.ventanilla.core.StartRefused;

/** The sentences with which the portal refuses to start because of its trust store, all with the same remedy. */
final class TrustStoreRefused {

    private static final String REMEDY =
            "Set VENTANILLA_TRUST_STORE to a directory or to PEM or DER files with the certificates of the authorities "
                    + "whose e.firmas count, and VENTANILLA_TRUST_PINS to the SHA-256 fingerprints of anchors "
                    + "that this product does not know.";

    private TrustStoreRefused() {}

    static StartRefused because(String sentence) {
        return new StartRefused(sentence, REMEDY);
    }

    static StartRefused because(String sentence, Throwable cause) {
        return new StartRefused(sentence, REMEDY, cause);
    }
}
