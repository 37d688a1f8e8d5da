package org.ventanilla.identity.taxpayer;

import java.util.Locale;

/**
 * The address that somebody gives at the first visit with an e.firma.
 *
 * @param taxpayer who came
 * @param email the address, as typed
 * @param locale language of mails and documents
 * @param networkAddress where the request comes from
 */
public record VisitWish(Taxpayer taxpayer, String email, Locale locale, String networkAddress) {

    @Override
    public String toString() {
        return "VisitWish[hidden]";
    }
}
