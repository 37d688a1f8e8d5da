package org.ventanilla.documents.domain;

import java.time.Instant;
import org.ventanilla.documents.PdfContent;
import org.ventanilla.efirma.Sealer;

/** Lets the tests of other modules compose and seal without a vault. */
public final class Sealing {

    private Sealing() {}

    /** The content as sealed PDF. */
    public static byte[] seal(PdfContent content, Sealer sealer, Instant at) {
        return new PdfSeal(sealer).apply(new PdfComposer().compose(content, at), at);
    }
}
