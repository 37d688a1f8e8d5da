package org.ventanilla.affiliation.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.formats.Refusal;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.core.LegalTime;

/**
 * A file and what became of it.
 *
 * @param id the batch
 * @param number its place in the order of arrival
 * @param fileName name as uploaded
 * @param sizeBytes bytes of the file
 * @param receivedOn legal date of reception
 * @param uploadedAt when it came in
 * @param state where it stands
 * @param format its format, once it is judged
 * @param progress lines looked at of all lines
 * @param counts what became of its lines, once it is judged
 * @param refusal why it is refused whole
 * @param refusalValues values for the words of the refusal
 * @param finishedAt when it was judged
 */
public record BatchView(
        UUID id,
        long number,
        String fileName,
        long sizeBytes,
        LocalDate receivedOn,
        Instant uploadedAt,
        ImportState state,
        @Nullable RegisterFormat format,
        Progress progress,
        Counts counts,
        @Nullable Refusal refusal,
        List<String> refusalValues,
        @Nullable Instant finishedAt) {

    /** Copies the values. */
    public BatchView {
        refusalValues = List.copyOf(refusalValues);
    }

    /** The number that people say: kind, year and place in the order of arrival. */
    public String folio() {
        return "IM-%d-%06d".formatted(LegalTime.dateOf(uploadedAt).getYear(), number);
    }

    /** Legal time at which it came in. */
    public LocalDateTime arrived() {
        return LocalDateTime.ofInstant(uploadedAt, LegalTime.ZONE);
    }

    /** Legal time at which it was judged; null until then. */
    public @Nullable LocalDateTime ended() {
        return finishedAt == null ? null : LocalDateTime.ofInstant(finishedAt, LegalTime.ZONE);
    }

    /**
     * How far the reading is.
     *
     * @param done lines read
     * @param total lines of the file; 0 until it was looked through
     */
    public record Progress(long done, long total) {}

    /**
     * What became of the lines.
     *
     * @param read records read
     * @param rejected of these, not taken
     * @param warned of those taken, marked
     */
    public record Counts(long read, long rejected, long warned) {

        /** Records taken. */
        public long accepted() {
            return read - rejected;
        }
    }
}
