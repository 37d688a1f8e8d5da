package org.ventanilla.identity.taxpayer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.SignatureVerdict;

/**
 * A signature that did not do what it was to do.
 *
 * @param messageKey words for the person
 * @param reportId the report of the signature; absent where none was judged
 */
public record EfirmaRefusal(String messageKey, @Nullable UUID reportId) {

    /** What did not count for these words; a signature that was found good has no report of a refusal. */
    static EfirmaRefusal of(String messageKey, CheckedSignature checked) {
        var good = checked.verdict() instanceof SignatureVerdict.Accepted;
        return new EfirmaRefusal(messageKey, good ? null : checked.reportId());
    }
}
