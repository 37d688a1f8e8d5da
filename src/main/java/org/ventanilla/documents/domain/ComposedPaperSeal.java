package org.ventanilla.documents.domain;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.ventanilla.documents.PaperSeal;
import org.ventanilla.documents.PdfContent;

/** Draws and seals in memory. */
@Component
class ComposedPaperSeal implements PaperSeal {

    private final PdfComposer composer;
    private final PdfSeal seal;
    private final Clock clock;

    ComposedPaperSeal(PdfComposer composer, PdfSeal seal, Clock clock) {
        this.composer = composer;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public byte[] seal(PdfContent content) {
        var now = clock.instant();
        return seal.apply(composer.compose(content, now), now);
    }
}
