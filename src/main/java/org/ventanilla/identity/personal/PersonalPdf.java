package org.ventanilla.identity.personal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ventanilla.core.PersonalData;
import org.ventanilla.documents.PdfContent;
import org.ventanilla.documents.PdfFlow;
import org.ventanilla.documents.PdfPage;

/**
 * Everything that the portal keeps about a person, on as many pages as it takes.
 *
 * @param words the reader's language
 * @param name for whom it is
 * @param madeAt when it was made
 * @param parts what each module keeps, in order
 */
record PersonalPdf(PersonalWords words, String name, Instant madeAt, Map<PersonalData, Map<String, Object>> parts)
        implements PdfContent {

    @Override
    public String title() {
        return words.say("identity.personal.title");
    }

    @Override
    public Locale language() {
        return words.language();
    }

    @Override
    public void drawOn(PdfPage page) {
        var flow = new PdfFlow(
                page, words.say("identity.personal.footer"), number -> words.say("identity.personal.page", number));
        flow.title(title());
        flow.paragraph(words.say("identity.personal.made", name, words.value(madeAt)));
        parts.forEach((part, values) -> part(flow, part, values));
    }

    private void part(PdfFlow flow, PersonalData part, Map<String, Object> values) {
        flow.heading(words.say(part.titleKey()));
        if (values.isEmpty()) flow.paragraph(words.say("identity.personal.nothing"));
        values.forEach((key, value) -> entry(flow, part.titleKey(), key, value));
    }

    private void entry(PdfFlow flow, String keys, String key, Object value) {
        switch (value) {
            case Map<?, ?> group -> {
                flow.subheading(label(keys, key));
                group.forEach((inner, fact) -> flow.fact(label(keys, inner.toString()), words.value(fact)));
            }
            case List<?> rows
            when !rows.isEmpty() && rows.getFirst() instanceof Map<?, ?> -> {
                var entries = rows.stream().map(row -> (Map<?, ?>) row).toList();
                if (entries.stream().anyMatch(PersonalPdf::isNested)) entries.forEach(one -> block(flow, keys, one));
                else table(flow, keys, key, entries);
            }
            case List<?> rows
            when rows.isEmpty() -> flow.fact(label(keys, key), words.say("identity.personal.nothing"));
            default -> flow.fact(label(keys, key), words.value(value));
        }
    }

    private static boolean isNested(Map<?, ?> entry) {
        return entry.values().stream()
                .anyMatch(value -> value instanceof List<?> rows && !rows.isEmpty() && rows.getFirst() instanceof Map);
    }

    /** An entry with rows of its own: named by its first value, then fact by fact. */
    private void block(PdfFlow flow, String keys, Map<?, ?> entry) {
        flow.subheading(words.value(entry.values().iterator().next()));
        entry.entrySet().stream()
                .skip(1)
                .forEach(fact -> entry(flow, keys, fact.getKey().toString(), fact.getValue()));
    }

    private void table(PdfFlow flow, String keys, String key, List<? extends Map<?, ?>> rows) {
        flow.subheading(label(keys, key));
        var columns = new LinkedHashSet<Object>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var headers =
                columns.stream().map(column -> label(keys, column.toString())).toList();
        flow.table(headers, rows.stream().map(row -> cells(row, columns)).toList());
    }

    private List<String> cells(Map<?, ?> row, LinkedHashSet<Object> columns) {
        var cells = new ArrayList<String>();
        for (var column : columns) {
            var value = row.get(column);
            cells.add(value == null ? "" : words.value(value));
        }
        return cells;
    }

    private String label(String keys, String key) {
        return words.sayOr(key, keys + "." + key);
    }
}
