package org.ventanilla.identity.taxpayer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;

/**
 * The e.firma that opens an account, whichever its certificate is.
 *
 * @param accountId the account
 * @param rfc RFC of the holder
 * @param curp CURP of a natural person; absent for companies
 * @param name name of the holder
 * @param certificateNumber number of the certificate that was used last, or ends last
 * @param notAfter when that certificate ends
 * @param linkedAt since when it opens the account
 */
public record EfirmaLink(
        UUID accountId,
        Rfc rfc,
        @Nullable String curp,
        String name,
        String certificateNumber,
        Instant notAfter,
        Instant linkedAt) {

    @Override
    public String toString() {
        return "EfirmaLink[" + accountId + "]";
    }
}
