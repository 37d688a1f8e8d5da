package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ventanilla.support.ParsedSources;
import org.ventanilla.support.ParsedSources.SourceFile;
import org.ventanilla.support.ParsedSources.SourceMethod;
import org.ventanilla.support.ParsedSources.SourceType;

/** The house rules that only the sources show: sizes, words, Javadoc (architecture, 4.1, 4.2.8 and 4.4). */
class SourceStyleTests {

    private static final ParsedSources MAIN = ParsedSources.ofMain();
    private static final ParsedSources TESTS = ParsedSources.under(Path.of("src/test/java"));

    /** Words that name nothing (glossary). */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "manager",
            "helper",
            "helpers",
            "util",
            "utils",
            "utilities",
            "dto",
            "impl",
            "info",
            "common",
            "misc",
            "process",
            "handle");

    @Nested
    class Sizes {

        @Test
        void keepsFilesShort() {
            assertThat(MAIN.files())
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(file.lines()).as(file.path().toString()).isLessThanOrEqualTo(300));
            print(
                    "Java file, main",
                    MAIN.files().stream().filter(file -> !file.packageInfo()).map(SourceFile::lines));
            print(
                    "Java file, test",
                    TESTS.files().stream().filter(file -> !file.packageInfo()).map(SourceFile::lines));
        }

        @Test
        void keepsMethodsShort() {
            eachMethod((type, method) -> assertThat(method.lines()).isLessThanOrEqualTo(30));
            print("method", methods().map(SourceMethod::lines).filter(lines -> lines > 0));
        }

        @Test
        void keepsClassesSmall() {
            assertThat(MAIN.types())
                    .isNotEmpty()
                    .allSatisfy(type ->
                            assertThat(methodsOf(type)).as(type.fullName()).isLessThanOrEqualTo(20));
            print("methods per class", MAIN.types().stream().map(SourceStyleTests::methodsOf));
        }

        @Test
        void keepsConstructorsNarrow() {
            eachMethod((type, method) -> {
                if (method.constructor() && type.kind() != Tree.Kind.RECORD)
                    assertThat(method.parameters()).isLessThanOrEqualTo(7);
            });
            print(
                    "constructor parameters",
                    methods().filter(SourceMethod::constructor).map(SourceMethod::parameters));
        }

        @Test
        void keepsPackagesSmall() {
            var sizes = MAIN.types().stream()
                    .filter(SourceType::topLevel)
                    .collect(Collectors.groupingBy(SourceType::packageName, Collectors.summingInt(type -> 1)));

            assertThat(sizes)
                    .isNotEmpty()
                    .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(35));
            print("package", sizes.values().stream());
        }

        @Test
        void keepsTemplatesShort() throws IOException {
            try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
                var lengths = files.filter(Files::isRegularFile)
                        .collect(Collectors.toMap(Path::toString, SourceStyleTests::lines));

                assertThat(lengths)
                        .isNotEmpty()
                        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(150));
                print("template", lengths.values().stream());
            }
        }
    }

    @Nested
    class Words {

        @Test
        void namesTypesAndPackagesByWhatTheyAre() {
            assertThat(MAIN.types())
                    .allSatisfy(type -> assertThat(words(type.fullName()))
                            .as(type.fullName())
                            .doesNotContainAnyElementsOf(EMPTY_WORDS));
        }

        @Test
        void namesMethodsByWhatTheyDo() {
            eachMethod((type, method) -> {
                if (!method.overriding()) assertThat(words(method.name())).doesNotContainAnyElementsOf(EMPTY_WORDS);
            });
        }

        @Test
        void namesTestsByVerbPhrases() {
            assertThat(TESTS.types())
                    .allSatisfy(type -> assertThat(type.methods())
                            .filteredOn(method -> method.annotations().contains("Test"))
                            .allSatisfy(test -> assertThat(test.name())
                                    .as(type.fullName())
                                    .doesNotStartWith("should")
                                    .doesNotStartWith("test")
                                    .doesNotContain("_")));
        }

        @Test
        void endsTestClassesWithTheirKind() {
            assertThat(TESTS.types().stream()
                            .filter(SourceType::topLevel)
                            .filter(type -> type.methods().stream()
                                    .anyMatch(method -> method.annotations().contains("Test")))
                            .map(SourceType::name))
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith("Tests") || name.endsWith("Journey"));
        }

        @Test
        void leavesNothingForLater() throws IOException {
            try (var files = Files.walk(Path.of("src"))) {
                assertThat(files.filter(Files::isRegularFile).filter(SourceStyleTests::postpones))
                        .isEmpty();
            }
        }
    }

    @Nested
    class Javadoc {

        @Test
        void tellsThePurposeOfEveryPackage() throws IOException {
            try (var folders = Files.walk(Path.of("src"))) {
                assertThat(folders.filter(SourceStyleTests::holdsSources).filter(folder -> !extendsMain(folder)))
                        .isNotEmpty()
                        .allSatisfy(folder -> {
                            var text = Files.readString(folder.resolve("package-info.java"));
                            assertThat(text)
                                    .as(folder.toString())
                                    .startsWith("/** ")
                                    .contains("@NullMarked");
                            assertThat(text.substring(0, text.indexOf("*/")).strip())
                                    .as(folder.toString())
                                    .endsWith(".");
                        });
            }
        }

        @Test
        void hidesNoDeclarationOfAModuleBehindOneOfTheTests() throws IOException {
            try (var folders = Files.walk(Path.of("src/test/java"))) {
                assertThat(folders.filter(Javadoc::extendsMain)
                                .map(folder -> folder.resolve("package-info.java"))
                                .filter(Files::exists))
                        .isEmpty();
            }
        }

        /** Whether the tests there stand in a package of the product, which has its declaration already. */
        private static boolean extendsMain(Path folder) {
            var tests = Path.of("src/test/java");
            return folder.startsWith(tests)
                    && Files.exists(Path.of("src/main/java")
                            .resolve(tests.relativize(folder))
                            .resolve("package-info.java"));
        }

        @Test
        void tellsThePromiseOfEveryPublicType() {
            assertThat(MAIN.types().stream().filter(SourceType::visible))
                    .isNotEmpty()
                    .allSatisfy(type ->
                            assertThat(type.documented()).as(type.fullName()).isTrue());
        }

        @Test
        void tellsThePromiseOfEveryPublicMethod() {
            eachMethod((type, method) -> {
                if (method.visible() && !method.overriding())
                    assertThat(method.documented()).isTrue();
            });
        }
    }

    private interface MethodRule {
        void check(SourceType type, SourceMethod method);
    }

    private static void eachMethod(MethodRule rule) {
        assertThat(MAIN.types())
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(type.methods()).as(type.fullName()).allSatisfy(method -> rule.check(type, method)));
    }

    private static Stream<SourceMethod> methods() {
        return MAIN.types().stream().flatMap(type -> type.methods().stream());
    }

    private static int methodsOf(SourceType type) {
        return (int)
                type.methods().stream().filter(method -> !method.constructor()).count();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[._]|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean holdsSources(Path folder) {
        var names = folder.toFile().list((where, name) -> name.endsWith(".java"));
        return names != null && names.length > 0;
    }

    private static boolean postpones(Path file) {
        return text(file).matches("(?s).*\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b.*");
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Median and 95th percentile are aims, so they are shown, not tested (architecture, 4.1). */
    private static void print(String what, Stream<Integer> sizes) {
        var sorted = sizes.sorted().toList();
        if (sorted.isEmpty()) return;
        System.out.printf(
                "%-24s median %3d   p95 %3d   longest %3d%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * 0.95))),
                sorted.getLast());
    }
}
