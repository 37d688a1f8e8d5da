package org.ventanilla.support;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The one style of the sources (docs/adr/0002): checked by a test, applied by {@code ./mvnw -Pformat test-compile}. */
public final class SourceFormatter {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private SourceFormatter() {}

    /** Rewrites every source that is not in style. */
    public static void main(String[] arguments) throws IOException, FormatterException {
        for (var source : sources()) {
            var text = Files.readString(source);
            var formatted = format(text);
            if (!formatted.equals(text)) Files.writeString(source, formatted);
        }
    }

    /** All Java sources of the repository. */
    public static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The text in style. */
    public static String format(String text) throws FormatterException {
        var tidied = RemoveUnusedImports.removeUnusedImports(
                ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.PALANTIR));
        return FORMATTER.formatSource(tidied);
    }
}
