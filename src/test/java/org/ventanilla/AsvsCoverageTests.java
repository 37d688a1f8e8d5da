package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Which requirements of OWASP ASVS 5.0 the tests name by their tags, and the share of those that apply here. */
class AsvsCoverageTests {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(V\\d+\\.\\d+\\.\\d+)\"\\)");

    private static final Pattern EXCUSED = Pattern.compile("(?m)^\\| `(V\\d+\\.\\d+\\.\\d+)` \\| .{10,} \\|$");
    private static final Set<String> CHAPTERS = Set.of("V6", "V7", "V8", "V16");

    @Test
    void namesRequirementsInTests() throws IOException {
        assertThat(named()).isNotEmpty();
    }

    @Test
    void printsTheShareCovered() throws IOException {
        var table = table();
        Assumptions.assumeTrue(Files.exists(table), "the table of requirements is not here");
        var applicable = applicable(table);
        var named = named();

        applicable.forEach((chapter, ids) -> print(chapter, ids, named));
        print("all", applicable.values().stream().flatMap(List::stream).toList(), named);
    }

    @Test
    void leavesNoRequirementOfItsChaptersWithoutTestOrReason() throws IOException {
        var table = table();
        Assumptions.assumeTrue(Files.exists(table), "the table of requirements is not here");
        var open = rows(table).stream()
                .map(row -> row[0])
                .filter(id -> CHAPTERS.contains(id.substring(0, id.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        open.removeAll(named());
        open.removeAll(excused());

        assertThat(open).isEmpty();
    }

    @Test
    void excusesNothingThatTestsProve() throws IOException {
        assertThat(excused()).isNotEmpty().doesNotContainAnyElementsOf(named());
    }

    private static void print(String chapter, List<String> ids, Set<String> named) {
        var covered = ids.stream().filter(named::contains).count();
        System.out.printf("ASVS %-4s %3d of %3d (%d %%)%n", chapter, covered, ids.size(), 100 * covered / ids.size());
    }

    /** What does not apply, with a reason. */
    private static Set<String> excused() throws IOException {
        return EXCUSED.matcher(Files.readString(Path.of("docs/asvs.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
    }

    private static Path table() {
        var fixtures = System.getenv().getOrDefault("VENTANILLA_FIXTURES", "../shared/fixtures");
        return Path.of(fixtures).resolveSibling("spec").resolve("asvs.tsv");
    }

    private static Map<String, List<String>> applicable(Path table) throws IOException {
        return rows(table).stream()
                .filter(row -> row[2].equals("yes"))
                .map(row -> row[0])
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, id.indexOf('.')), AsvsCoverageTests::byNumber, Collectors.toList()));
    }

    private static Map<String, List<String>> byNumber() {
        return new TreeMap<>(java.util.Comparator.comparingInt(chapter -> Integer.parseInt(chapter.substring(1))));
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Set<String> named() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var named = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList())
                TAG.matcher(Files.readString(file)).results().forEach(tag -> named.add(tag.group(1)));
            return named;
        }
    }
}
