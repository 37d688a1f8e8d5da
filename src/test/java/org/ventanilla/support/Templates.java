package org.ventanilla.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The templates as they lie in the repository. */
public final class Templates {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern KEY =
            Pattern.compile("#\\{\\s*([a-z][\\w.-]*\\w)|#messages\\.msg\\w*\\(\\s*'([^']*[^'.-])'");

    private Templates() {}

    /** All of them, by name. */
    public static List<Template> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Templates::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template read(Path file) {
        try {
            return new Template(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One template.
     *
     * @param name path below the folder of templates
     * @param text content
     */
    public record Template(String name, String text) {

        /** Whether a mail is made of it. */
        public boolean mail() {
            return name.startsWith("mail/") || name.equals("layout/mail.html");
        }

        /** Whether it is read without the portal and its style sheet: a mail, or a file to be saved. */
        public boolean standsAlone() {
            return mail() || name.endsWith("-file.html");
        }

        /** Whether it is markup. */
        public boolean markup() {
            return name.endsWith(".html");
        }

        /** Keys of the texts that it shows and that it names in full. */
        public Set<String> keys() {
            var keys = new TreeSet<String>();
            KEY.matcher(text).results().map(Template::key).forEach(keys::add);
            return keys;
        }

        private static String key(MatchResult found) {
            return found.group(1) != null ? found.group(1) : found.group(2);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
