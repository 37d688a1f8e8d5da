package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.ventanilla.support.VentanillaTest;

/** Who may read and write which field: the document names every sensitive column and everything that a form takes (ASVS V8.1.2). */
@VentanillaTest
@Import(Routes.class)
@Tag("V8.1.2")
class FieldMatrixTests {

    private static final Path DOCUMENT = Path.of("docs/fields.md");
    private static final String WRITING = "## Writing\n";
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+\\.[a-z_]+\\.[a-z0-9_]+)`");
    private static final List<String> SCHEMAS = List.of("identity", "session", "audit", "clarification");

    @Autowired
    private Routes routes;

    @Autowired
    private JdbcClient database;

    @Test
    void namesEverySensitiveColumn() throws IOException {
        var written = COLUMN.matcher(reading())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).containsExactlyInAnyOrderElementsOf(sensitive());
    }

    @Test
    @Tag("V8.2.3")
    void namesEverythingThatFormsTake() throws IOException {
        var generated = reading() + writing();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/fields.md"), generated);

        assertThat(Files.readString(DOCUMENT))
                .as("copy target/fields.md to docs/fields.md when a form changes")
                .isEqualTo(generated);
    }

    @Test
    void bindsFormsToRecordsAlone() {
        assertThat(routes.forms())
                .hasSizeGreaterThan(40)
                .allSatisfy(form -> assertThat(boundTypes(form.handler()))
                        .as(form.route().toString())
                        .allMatch(Class::isRecord));
    }

    private String reading() throws IOException {
        var text = Files.readString(DOCUMENT);
        return text.substring(0, text.indexOf(WRITING) + WRITING.length());
    }

    private String writing() {
        var rows = routes.forms().stream()
                .map(form -> "| `%s` | %s | %s |"
                        .formatted(
                                form.route().pattern(),
                                form.route().rule().admitted().collect(Collectors.joining(", ")),
                                fieldsOf(form.handler())))
                .distinct();
        return "\n| form | who | fields |\n| --- | --- | --- |\n" + rows.collect(Collectors.joining("\n")) + "\n";
    }

    private static String fieldsOf(HandlerMethod handler) {
        var ofForms = boundTypes(handler)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName);
        var single = Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(parameter -> parameter.getParameter().getName());
        var fields = Stream.concat(ofForms, single)
                .distinct()
                .sorted()
                .map(name -> "`" + name + "`")
                .toList();
        return fields.isEmpty() ? "–" : String.join(", ", fields);
    }

    private static Stream<Class<?>> boundTypes(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .map(MethodParameter::getParameterType);
    }

    private List<String> sensitive() {
        return database.sql("""
                select n.nspname || '.' || c.relname || '.' || a.attname as name
                  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname in (:schemas)
                   and col_description(c.oid, a.attnum) = 'sensitive=true'
                """).param("schemas", SCHEMAS).query(String.class).list();
    }
}
