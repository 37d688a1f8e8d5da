package org.ventanilla.identity.taxpayer;

import org.springframework.stereotype.Component;
import org.ventanilla.core.Rfc;
import org.ventanilla.identity.credential.Quota;
import org.ventanilla.identity.credential.Throttle;

/** How often what may be tried with an e.firma; beyond it {@link org.ventanilla.core.TooManyAttempts}. */
@Component
class SignatureQuotas {

    private final Throttle throttle;
    private final TaxpayerSettings settings;

    SignatureQuotas(Throttle throttle, TaxpayerSettings settings) {
        this.throttle = throttle;
        this.settings = settings;
    }

    /** Outside a transaction: counts a signature that comes from this network address. */
    void countSignature(String networkAddress) {
        throttle.admit(new Quota("efirma-signature", networkAddress, settings.signaturesPerAddress()));
    }

    /** Outside a transaction: counts a mail to the address that this taxpayer gives. */
    void countVisit(Rfc taxpayer, String networkAddress) {
        throttle.admit(
                new Quota("efirma-visit", taxpayer.value(), settings.visitsPerTaxpayer()),
                new Quota("efirma-visit-address", networkAddress, settings.visitsPerAddress()));
    }
}
