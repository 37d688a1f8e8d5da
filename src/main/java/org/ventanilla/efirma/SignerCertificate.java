package org.ventanilla.efirma;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;

/**
 * Who an e.firma certificate names. The representative of a company is named beside its holder and never stands for it.
 *
 * @param holder RFC of the holder, a person's (13 characters) or a company's (12)
 * @param representative RFC of the representative, where the certificate names one
 * @param curp the holder's CURP as the certificate bears it; null for companies
 * @param representativeCurp the representative's CURP as the certificate bears it
 * @param name name of the holder
 * @param number certificate number, as people know it: 20 digits
 * @param issuer common name of the authority
 * @param notBefore first instant of its validity
 * @param notAfter last instant of its validity
 */
public record SignerCertificate(
        Rfc holder,
        @Nullable Rfc representative,
        @Nullable String curp,
        @Nullable String representativeCurp,
        String name,
        String number,
        String issuer,
        Instant notBefore,
        Instant notAfter) {

    private static final int COMPANY_LENGTH = 12;

    /** Whether the holder is a company. */
    public boolean isCompany() {
        return holder.value().length() == COMPANY_LENGTH;
    }
}
