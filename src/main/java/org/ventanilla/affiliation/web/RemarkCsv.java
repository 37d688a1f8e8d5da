package org.ventanilla.affiliation.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.RegisterFormat;
import org.ventanilla.affiliation.imports.ImportReports;
import org.ventanilla.affiliation.imports.RemarkView;

/** The remarks on a file as a CSV for spreadsheets, in memory that does not grow with them. */
@Component
class RemarkCsv {

    private static final int STEP = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("line", "severity", "field", "columns", "value", "code", "words", "content");

    /** How a cell begins that a spreadsheet would compute. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final ImportReports reports;
    private final MessageSource messages;

    RemarkCsv(ImportReports reports, MessageSource messages) {
        this.reports = reports;
        this.messages = messages;
    }

    /** Writes a header and one row for each remark, with words in this language. */
    void write(UUID batchId, Locale locale, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(column -> words("affiliation.remark." + column, locale)));
        var format = Objects.requireNonNull(reports.find(batchId).format());
        var remarks = reports.remarks(batchId, 0, 0, STEP);
        while (!remarks.isEmpty()) {
            for (var remark : remarks) printer.printRecord(cells(remark, format, locale));
            var last = remarks.getLast();
            remarks = reports.remarks(batchId, last.line(), last.ordinal(), STEP);
        }
        printer.flush();
    }

    private List<String> cells(RemarkView remark, RegisterFormat format, Locale locale) {
        return List.of(
                String.valueOf(remark.line()),
                words("affiliation.severity." + remark.code().severity(), locale),
                words("affiliation.field." + remark.field(), locale),
                remark.placeIn(format),
                harmless(remark.value()),
                remark.code().code(),
                words("affiliation.remark-code." + remark.code(), locale),
                harmless(remark.content()));
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String harmless(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }
}
