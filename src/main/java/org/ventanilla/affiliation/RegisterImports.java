package org.ventanilla.affiliation;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;

/** Loads files of the institute's real formats into the register. */
public interface RegisterImports {

    /**
     * Imports one file: streaming, set-based, idempotent by content. A bad line never stops the good ones. Must not be called inside a
     * transaction: the file is one of its own.
     *
     * @param fileName name as uploaded, for the report
     * @param content the bytes of the file; the caller closes the stream
     * @param receivedOn legal date of reception (AF-63, AN-03)
     * @return the batch whose report tells lines read, accepted and rejected; the earlier batch when the same file came before
     */
    UUID importFile(String fileName, InputStream content, LocalDate receivedOn);
}
