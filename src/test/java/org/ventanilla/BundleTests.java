package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.support.Bundles;
import org.ventanilla.support.Bundles.Bundle;
import org.ventanilla.support.Bundles.Texts;
import org.ventanilla.support.ParsedSources;
import org.ventanilla.support.ParsedSources.SourceType;
import org.ventanilla.support.Templates;
import org.ventanilla.support.Templates.Template;

/** The texts: every one in both languages, well formed, asked for by a page or by code, and none missing. */
class BundleTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[A-Za-z0-9_-]++)++(?!\\.)");
    private static final Pattern BEGINNING =
            Pattern.compile("((?:[a-z][a-z0-9-]*\\.)(?:[A-Za-z0-9_-]+\\.)*(?:[a-z0-9-]+-)?)(?=$|['\"%])");
    private static final Pattern PAGE = Pattern.compile("[a-z]+\\.[a-z][a-z-]*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final ParsedSources SOURCES = ParsedSources.ofMain();

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(Bundle bundle) {
        assertThat(bundle.english().texts().keySet())
                .containsExactlyElementsOf(bundle.spanish().texts().keySet());
        assertThat(bundle.spanish().texts())
                .allSatisfy((key, text) -> assertThat(
                                arguments(bundle.english().texts().get(key)))
                        .as(key)
                        .isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void translatesEverySentence(Bundle bundle) {
        assertThat(bundle.spanish().texts()).allSatisfy((key, text) -> {
            if (text.split(" ").length > 3)
                assertThat(bundle.english().texts().get(key)).as(key).isNotEqualTo(text);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsWellFormedTexts(Texts file) {
        assertThat(file.repeated()).as("keys that stand twice").isEmpty();
        assertThat(file.texts()).allSatisfy((key, text) -> {
            assertThat(key).startsWith(file.name().replaceFirst("[-_].*", "") + ".");
            assertThat(text)
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(text.strip())
                    .doesNotContain("  ")
                    .doesNotContainPattern(" [,.;:!?)]");
            assertThat(text.replace("''", "").replaceAll("'[{}]'", ""))
                    .as(key + ": an apostrophe is doubled")
                    .doesNotContain("'");
            assertThat(text).as(key + ": no markup").doesNotContainPattern("</?[a-z][^|{}]*>");
            assertThat(new MessageFormat(text, SPANISH)).as(key).isNotNull();
        });
    }

    @Test
    void holdsEveryTextThatATemplateAsksFor() {
        var known = Bundles.spanish().keySet();

        assertThat(Templates.all())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(known).as(template.name()).containsAll(template.keys()));
    }

    @Test
    void holdsEveryErrorThatTheCodeNames() {
        var known = Bundles.spanish().keySet();
        var named = literals()
                .flatMap(BundleTests::tokens)
                .filter(BundleTests::isError)
                .collect(Collectors.toSet());

        assertThat(known).containsAll(named);
    }

    @Test
    void holdsTheSubjectOfEveryMail() {
        var known = Bundles.spanish().keySet();

        assertThat(mailSubjects()).allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void namesEveryConstantOfAnEnumThatItNames() {
        var known = Bundles.spanish().keySet();

        assertThat(enums()).allSatisfy(type -> {
            if (known.stream().anyMatch(key -> key.matches(Pattern.quote(group(type)) + "\\.[A-Z0-9_]+")))
                assertThat(known).as(type.fullName()).containsAll(keysOf(type).toList());
        });
    }

    @Test
    void holdsNoTextThatNobodyAsksFor() {
        var asked = new TreeSet<String>(mailSubjects());
        sources().flatMap(BundleTests::tokens).forEach(asked::add);
        enums().stream().flatMap(BundleTests::keysOf).forEach(asked::add);
        literals()
                .filter(text -> PAGE.matcher(text).matches())
                .map(act -> act.replaceFirst("\\.", ".audit."))
                .forEach(asked::add);
        var beginnings = Stream.concat(
                        sources().flatMap(BundleTests::beginnings),
                        literals().filter(text -> PAGE.matcher(text).matches()).map(page -> page + "."))
                .collect(Collectors.toSet());

        assertThat(Bundles.spanish().keySet().stream()
                        .filter(key -> !asked.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void saysEachTextInOneFileAlone() {
        assertThat(Bundles.all().stream().flatMap(bundle -> bundle.spanish().texts().keySet().stream()))
                .doesNotHaveDuplicates();
    }

    static List<Bundle> bundles() {
        return Bundles.all();
    }

    static Stream<Texts> files() {
        return Bundles.all().stream().flatMap(bundle -> Stream.of(bundle.spanish(), bundle.english()));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        return Stream.concat(literals(), Templates.all().stream().map(Template::text));
    }

    private static Stream<String> literals() {
        return SOURCES.files().stream().flatMap(file -> file.literals().stream());
    }

    private static Stream<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group);
    }

    /** Beginnings of keys whose end is computed, with the module and one more part at least. */
    private static Stream<String> beginnings(String text) {
        return BEGINNING
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(start -> start.indexOf('.') < start.length() - 1);
    }

    private static boolean isError(String token) {
        var parts = token.split("\\.", -1);
        return parts.length > 2
                && parts[1].equals("error")
                && Bundles.all().stream().anyMatch(bundle -> bundle.module().equals(parts[0]));
    }

    private static Set<String> mailSubjects() {
        return Templates.all().stream()
                .filter(template -> template.name().startsWith("mail/") && template.markup())
                .map(template -> template.name()
                                .replace("mail/", "")
                                .replace(".html", "")
                                .replaceFirst("/", ".mail.") + ".subject")
                .collect(Collectors.toSet());
    }

    private static List<SourceType> enums() {
        return SOURCES.types().stream()
                .filter(type -> !type.constants().isEmpty())
                .toList();
    }

    private static Stream<String> keysOf(SourceType type) {
        return type.constants().stream().map(constant -> group(type) + "." + constant);
    }

    /** The beginning of an enum's keys: its module and its own name. */
    private static String group(SourceType type) {
        var name = type.name().substring(type.name().lastIndexOf('.') + 1);
        return type.packageName().replaceFirst("org\\.ventanilla\\.(\\w+).*", "$1") + "."
                + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
