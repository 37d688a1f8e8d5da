package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.support.SourceFormatter;

class FormatTests {

    @Test
    void keepsEverySourceInTheOneStyle() throws IOException {
        var sources = SourceFormatter.sources();

        assertThat(sources).isNotEmpty();
        assertThat(sources.stream().filter(FormatTests::isOutOfStyle))
                .as("./mvnw -Pformat test-compile rewrites them")
                .isEmpty();
    }

    @Test
    void endsEveryLineWithALineFeedAlone() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(FormatTests::isText).filter(FormatTests::hasStrayWhitespace))
                    .isEmpty();
        }
    }

    private static boolean isOutOfStyle(Path source) {
        try {
            var text = Files.readString(source);
            return !SourceFormatter.format(text).equals(text);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException(source.toString(), e);
        }
    }

    private static boolean isText(Path file) {
        return List.of("java", "html", "css", "js", "sql", "yml", "properties").stream()
                .anyMatch(ending -> file.toString().endsWith("." + ending));
    }

    private static boolean hasStrayWhitespace(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("\r")
                    || !text.endsWith("\n")
                    || text.lines().anyMatch(line -> !line.stripTrailing().equals(line));
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
