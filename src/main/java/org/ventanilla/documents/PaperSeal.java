package org.ventanilla.documents;

/** Seals documents that are for their reader alone: nothing of them is kept and no page verifies them, their seal does. */
public interface PaperSeal {

    /**
     * Draws the content and seals it with the institution's key (PAdES baseline B in PDF/A-2b).
     *
     * @throws org.ventanilla.core.RuleViolation while the institution cannot seal
     */
    byte[] seal(PdfContent content);
}
