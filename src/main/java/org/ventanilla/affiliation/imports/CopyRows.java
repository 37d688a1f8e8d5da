package org.ventanilla.affiliation.imports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.formats.Remark;
import org.ventanilla.affiliation.formats.StagedRecord;

/** Writes records as rows of the staging table, in the text format of PostgreSQL's COPY. */
final class CopyRows {

    private static final String NULL = "\\N";

    private final Writer out;
    private final int columns;

    /** Rows with so many columns of the format's own. */
    CopyRows(Writer out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    void write(StagedRecord record) throws IOException {
        out.write(Long.toString(record.line()));
        cell(record.content());
        cell(record.rejected() ? "t" : "f");
        array(record.remarks(), remark -> remark.code().severity().name());
        array(record.remarks(), remark -> remark.code().code());
        array(record.remarks(), Remark::field);
        array(record.remarks(), Remark::value);
        for (int place = 0; place < columns; place++) {
            cell(record.values().isEmpty() ? null : record.values().get(place));
        }
        out.write('\n');
    }

    private void cell(@Nullable String value) throws IOException {
        out.write('\t');
        if (value == null) {
            out.write(NULL);
            return;
        }
        escape(value);
    }

    /** An array literal: every element in quotes, quotes and backslashes behind a backslash. */
    private void array(List<Remark> remarks, Function<Remark, String> part) throws IOException {
        out.write('\t');
        if (remarks.isEmpty()) {
            out.write("{}");
            return;
        }
        var literal = new StringBuilder();
        for (var remark : remarks) {
            literal.append(literal.isEmpty() ? '{' : ',').append('"');
            literal.append(part.apply(remark).replace("\\", "\\\\").replace("\"", "\\\""));
            literal.append('"');
        }
        escape(literal.append('}').toString());
    }

    private void escape(String value) throws IOException {
        for (int place = 0; place < value.length(); place++) {
            var character = value.charAt(place);
            switch (character) {
                case '\\' -> out.write("\\\\");
                case '\t' -> out.write("\\t");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                default -> out.write(character);
            }
        }
    }
}
