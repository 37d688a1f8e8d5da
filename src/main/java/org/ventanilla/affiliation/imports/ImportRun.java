package org.ventanilla.affiliation.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.FileScan;
import org.ventanilla.affiliation.formats.FilingWindow;
import org.ventanilla.affiliation.formats.Recognition;
import org.ventanilla.affiliation.formats.Recognition.Recognised;
import org.ventanilla.affiliation.formats.Recognition.Refused;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.affiliation.formats.RegisterRecords;
import org.ventanilla.calendar.BusinessCalendar;

/** Judges one file in the caller's transaction: a look through it, a copy of its records into staging, and set-based checks there. */
@Component
class ImportRun {

    private final BatchFiles files;
    private final ImportBatches batches;
    private final StagingTable staging;
    private final ImportReportWriter reports;
    private final Map<RegisterFormat, RegisterIntake> intakes;
    private final BusinessCalendar calendar;
    private final Clock clock;

    ImportRun(
            BatchFiles files,
            ImportBatches batches,
            StagingTable staging,
            ImportReportWriter reports,
            List<RegisterIntake> intakes,
            BusinessCalendar calendar,
            Clock clock) {
        this.files = files;
        this.batches = batches;
        this.staging = staging;
        this.reports = reports;
        this.intakes =
                intakes.stream().collect(Collectors.toUnmodifiableMap(RegisterIntake::format, Function.identity()));
        this.calendar = calendar;
        this.clock = clock;
    }

    void run(WaitingBatch batch) {
        try {
            var scan = scan(batch.id());
            switch (Recognition.of(scan)) {
                case Refused refused -> batches.refuse(batch.id(), refused, clock.instant());
                case Recognised file -> load(batch, file, scan.lines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileScan scan(UUID batchId) throws IOException {
        try (var content = content(batchId)) {
            return FileScan.of(content);
        }
    }

    private void load(WaitingBatch batch, Recognised file, long lines) throws IOException {
        var intake = Objects.requireNonNull(intakes.get(file.format()));
        staging.create(intake.columns());
        try (var content = content(batch.id())) {
            var records = RegisterRecords.open(content, file, FilingWindow.of(batch.receivedOn(), calendar));
            staging.fill(records, intake.columns(), done -> batches.progress(batch.id(), done, lines));
        }
        batches.progress(batch.id(), lines, lines);
        intake.judge();
        staging.settle();
        intake.take(batch.id(), batch.receivedOn());
        batches.finish(batch.id(), file.format(), reports.write(batch.id()), clock.instant());
    }

    private InputStream content(UUID batchId) {
        return new StoredContent(number -> files.chunk(batchId, number));
    }
}
