package org.ventanilla.affiliation.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a first look through a file tells, in memory that does not grow with it.
 *
 * @param lines lines that are not blank
 * @param binary whether it holds a zero byte
 * @param utf8 whether all of it is well-formed UTF-8
 * @param firstLine the first line that is not blank
 * @param batchRecords lines that have the form of an IDSE record
 */
public record FileScan(long lines, boolean binary, boolean utf8, String firstLine, long batchRecords) {

    /** Looks through the content, which the caller closes. */
    public static FileScan of(InputStream content) throws IOException {
        var octets = new OctetCheck(content);
        var lines = new FileLines(octets, StandardCharsets.ISO_8859_1);
        long count = 0;
        long records = 0;
        var first = "";
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (count++ == 0) first = line.text();
            if (IdseParser.isRecord(line)) records++;
        }
        return new FileScan(count, octets.holdsZero(), octets.wellFormedUtf8(), first, records);
    }
}
