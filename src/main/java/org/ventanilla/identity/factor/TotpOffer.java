package org.ventanilla.identity.factor;

import org.ventanilla.documents.Symbol;

/**
 * A secret that waits for its first code.
 *
 * @param sealed the secret, sealed, to be kept in the session until then
 * @param text the secret to type into an app
 * @param qr the same for its camera
 */
public record TotpOffer(String sealed, String text, Symbol qr) {

    @Override
    public String toString() {
        return "TotpOffer[hidden]";
    }
}
