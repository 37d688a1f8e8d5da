package org.ventanilla.affiliation.formats;

import org.jspecify.annotations.Nullable;

/**
 * Reads an IDSE batch: one type of movement a file, that of its first record; a trailer is optional and its count is checked. Basis:
 * AF-90..94.
 */
final class IdseParser implements LineParser {

    /** Thirteen asterisks begin the trailer (AF-92). */
    private static final String TRAILER = "*************";

    private static final String COUNT = "total_movimientos";
    private static final IdseLayout TRAILER_LAYOUT = IdseLayout.named("DISPMAG_TRAILER");

    private final FilingWindow window;
    private @Nullable MovementType fileType;
    private long records;
    private boolean closed;

    IdseParser(FilingWindow window) {
        this.window = window;
    }

    /** Whether the line has the length and the type of a record. */
    static boolean isRecord(FileLine line) {
        return line.length() == IdseLayout.RECORD_LENGTH
                && !isTrailer(line)
                && IdseRecord.typeOf(line.text()).isPresent();
    }

    @Override
    public @Nullable StagedRecord parse(FileLine line) {
        if (isTrailer(line)) return trailer(line);

        records++;
        if (closed) return rejected(line, RemarkCode.AFTER_TRAILER, Remark.LINE, "");
        if (line.length() != IdseLayout.RECORD_LENGTH) return wrongLength(line);
        var type = IdseRecord.typeOf(line.text()).orElse(null);
        if (fileType == null) fileType = type;
        if (type == null || type != fileType) {
            return rejected(line, RemarkCode.TYPE_INVALID, IdseRecord.TYPE, IdseRecord.typeIn(line.text()));
        }
        return new IdseRecord(line, type, window).staged();
    }

    private @Nullable StagedRecord trailer(FileLine line) {
        closed = true;
        if (line.length() != IdseLayout.RECORD_LENGTH) return wrongLength(line);
        var count = TRAILER_LAYOUT.in(line.text(), COUNT).strip();
        if (count.matches("\\d{1,6}") && Long.parseLong(count) == records) return null;
        return rejected(line, RemarkCode.TRAILER_COUNT, COUNT, count + " / " + records);
    }

    private static boolean isTrailer(FileLine line) {
        return line.text().startsWith(TRAILER);
    }

    private static StagedRecord wrongLength(FileLine line) {
        return rejected(line, RemarkCode.LINE_LENGTH, Remark.LINE, line.length() + " / " + IdseLayout.RECORD_LENGTH);
    }

    private static StagedRecord rejected(FileLine line, RemarkCode code, String field, String value) {
        return StagedRecord.rejected(line, new Remark(code, field, value));
    }
}
