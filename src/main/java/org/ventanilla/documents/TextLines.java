package org.ventanilla.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines of a width: at spaces, and inside a word only where it is too long for a line of its own. */
final class TextLines {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PdfPage page;
    private final double width;
    private final TextStyle style;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private TextLines(PdfPage page, double width, TextStyle style) {
        this.page = page;
        this.width = width;
        this.style = style;
    }

    /** The lines of the text; one empty line where there is no text. */
    static List<String> of(String text, PdfPage page, double width, TextStyle style) {
        var lines = new TextLines(page, width, style);
        for (var word : SPACES.split(text.strip(), -1)) lines.add(word);
        lines.end();
        return lines.lines;
    }

    private void add(String word) {
        var longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        if (!line.isEmpty()) end();
        line = endOf(word);
    }

    /** Ends a line with each part of the word that fills one; what is left of it begins the next. */
    private String endOf(String word) {
        var rest = word;
        while (!fits(rest) && rest.length() > 1) {
            var part = rest.length() - 1;
            while (part > 1 && !fits(rest.substring(0, part))) part--;
            lines.add(rest.substring(0, part));
            rest = rest.substring(part);
        }
        return rest;
    }

    private void end() {
        lines.add(line);
        line = "";
    }

    private boolean fits(String text) {
        return page.widthOf(text, style) <= width;
    }
}
