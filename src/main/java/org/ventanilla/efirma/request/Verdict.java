package org.ventanilla.efirma.request;

import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignatureVerdict.Accepted;
import org.ventanilla.efirma.SignatureVerdict.Rejected;
import org.ventanilla.efirma.SignatureVerdict.RevocationUnknown;
import org.ventanilla.efirma.SignerCertificate;

/** How a signature was judged, in one word. */
public enum Verdict {
    /** It counts. */
    ACCEPTED,
    /** It is good, but nobody could say whether its certificate is revoked. */
    REVOCATION_UNKNOWN,
    /** It does not count. */
    REFUSED;

    static Verdict of(SignatureVerdict verdict) {
        return switch (verdict) {
            case Accepted accepted -> ACCEPTED;
            case RevocationUnknown unknown -> REVOCATION_UNKNOWN;
            case Rejected rejected -> REFUSED;
        };
    }

    static @Nullable Refusal refusalOf(SignatureVerdict verdict) {
        return verdict instanceof Rejected rejected ? rejected.refusal() : null;
    }

    static @Nullable SignerCertificate signerOf(SignatureVerdict verdict) {
        return switch (verdict) {
            case Accepted accepted -> accepted.signer();
            case RevocationUnknown unknown -> unknown.signer();
            case Rejected rejected -> rejected.signer();
        };
    }
}
