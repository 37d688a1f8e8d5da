package org.ventanilla.identity.taxpayer;

import java.io.Serializable;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.SignerCertificate;

/**
 * Who came with an e.firma. The representative stands beside the holder and is never taken for it.
 *
 * @param rfc RFC of the holder
 * @param curp CURP of a natural person; absent for companies
 * @param representative RFC of who signed for the holder; absent where the holder did
 * @param name name of the holder
 * @param certificateNumber number of the certificate
 * @param notAfter when the certificate ends
 */
public record Taxpayer(
        Rfc rfc,
        @Nullable String curp,
        @Nullable Rfc representative,
        String name,
        String certificateNumber,
        Instant notAfter)
        implements Serializable {

    private static final Pattern CURP = Pattern.compile("[A-Z0-9]{18}");

    /** Whom the certificate names. */
    public static Taxpayer of(SignerCertificate signer) {
        return new Taxpayer(
                signer.holder(),
                signer.isCompany() ? null : signer.curp(),
                signer.representative(),
                signer.name(),
                signer.number(),
                signer.notAfter());
    }

    /** Whether it is a company. */
    public boolean isCompany() {
        return rfc.isCompany();
    }

    /** Whether the certificate says all that an account needs: a person's one bears a CURP. */
    boolean isIdentified() {
        return isCompany() || (curp != null && CURP.matcher(curp).matches());
    }

    @Override
    public String toString() {
        return "Taxpayer[hidden]";
    }
}
