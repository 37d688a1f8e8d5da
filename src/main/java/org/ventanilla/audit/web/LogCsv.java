package org.ventanilla.audit.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.ventanilla.audit.log.LogEntry;
import org.ventanilla.audit.log.RecordReading;

/** What a search found as a CSV for spreadsheets, in memory that does not grow with it. Taking it is on the log first. */
@Component
class LogCsv {

    private static final int STEP = 1000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "number",
            "acted-at",
            "recorded-at",
            "code",
            "kind",
            "outcome",
            "actor-id",
            "actor",
            "role",
            "network",
            "session",
            "subject-id",
            "subject",
            "reason",
            "details",
            "root");

    /** How a cell begins that a spreadsheet would compute. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final LogRows rows;
    private final RecordReading readings;
    private final MessageSource messages;

    LogCsv(LogRows rows, RecordReading readings, MessageSource messages) {
        this.rows = rows;
        this.readings = readings;
        this.messages = messages;
    }

    /** Writes a header and one row for each entry, newest first, with words in this language and instants in UTC. */
    void write(Inquiry inquiry, Locale locale, Writer out) throws IOException {
        readings.downloaded(inquiry.filter(), inquiry.reason());
        out.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(column -> words("audit.column." + column, locale)));
        var page = rows.page(inquiry.filter(), LogEntry.Place.NEWEST, STEP, locale);
        while (!page.isEmpty()) {
            for (var row : page) printer.printRecord(cells(row, locale));
            page = rows.page(inquiry.filter(), page.getLast().entry().place(), STEP, locale);
        }
        printer.flush();
    }

    private List<String> cells(LogRow row, Locale locale) {
        var entry = row.entry();
        return Stream.<@Nullable Object>of(
                        entry.place().id(),
                        entry.place().actedAt(),
                        entry.recordedAt(),
                        entry.kind(),
                        row.kind(),
                        words(entry.refused() ? "audit.outcome.refused" : "audit.outcome.done", locale),
                        entry.actor().account(),
                        row.actor(),
                        entry.actor().role(),
                        entry.actor().networkAddress(),
                        entry.actor().session(),
                        entry.subject(),
                        row.subject(),
                        entry.reason(),
                        details(entry),
                        entry.root())
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String details(LogEntry entry) {
        return entry.details().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String harmless(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }
}
