package org.ventanilla.affiliation.formats;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.formats.Recognition.Recognised;

/** The records of a recognised file one by one, in the order of the file. */
public final class RegisterRecords {

    private final FileLines lines;
    private final LineParser parser;

    private RegisterRecords(FileLines lines, LineParser parser) {
        this.lines = lines;
        this.parser = parser;
    }

    /** Opens the content, which the caller closes. */
    public static RegisterRecords open(InputStream content, Recognised file, FilingWindow window) throws IOException {
        return new RegisterRecords(new FileLines(content, file.charset()), parser(file, window));
    }

    /** The next record; null at the end. */
    public @Nullable StagedRecord next() throws IOException {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var record = parser.parse(line);
            if (record != null) return record;
        }
        return null;
    }

    private static LineParser parser(Recognised file, FilingWindow window) {
        return switch (file.format()) {
            case IDSE -> new IdseParser(window);
            case EMPLOYERS -> new CsvParser(file.header(), CsvRows::employer);
            case PENSIONS -> new CsvParser(file.header(), CsvRows::pension);
            case CLINICS -> new CsvParser(file.header(), CsvRows::clinic);
        };
    }
}
