package org.ventanilla.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;
import org.ventanilla.support.Templates.Template;

/** The rules of a template (architecture, 4.5): no literal text, no inline script or style, fields only by macro, one h1. */
public final class TemplateRules {

    private static final Set<String> NAMES = Set.of("Ventanilla", "English", "Español");
    private static final Set<String> SPOKEN = Set.of("aria-label", "alt", "title", "placeholder");
    private static final Set<String> REPLACING = Set.of("th:text", "th:replace", "th:insert", "th:remove");
    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea");
    private static final Pattern INLINE =
            Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|\\[#.*?]|\\[/.*?]", Pattern.DOTALL);
    private static final Pattern TYPE_ACCESS = Pattern.compile("(?<![\\w.])T\\s*\\(");
    private static final Pattern BEAN = Pattern.compile("@[a-zA-Z]\\w*\\.");
    private static final Pattern PREPROCESSING = Pattern.compile("__\\$\\{");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{3,}[ ,]+\\p{L}{2,}");
    private static final Pattern PATTERN = Pattern.compile("\\.format\\([^()]*\\)|css='[^']*'");
    private static final Pattern LITERAL_ADDRESS = Pattern.compile("(/|https?:|javascript:).*");

    private TemplateRules() {}

    /** What breaks a rule, with the line; empty when nothing does. */
    public static List<String> findings(Template template) {
        if (!template.markup()) return textFindings(template);
        var reader = new Reader(template);
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template.text(), reader);
        } catch (ParseException e) {
            reader.find(0, "no markup: " + e.getMessage());
        }
        return reader.findings;
    }

    private static List<String> textFindings(Template template) {
        return isLiteral(template.text()) ? List.of(template.name() + ": literal text") : List.of();
    }

    private static boolean holdsSentence(String expression) {
        return LITERAL.matcher(PATTERN.matcher(expression).replaceAll(""))
                .results()
                .anyMatch(literal -> SENTENCE.matcher(literal.group(1)).find());
    }

    private static boolean isLiteral(String text) {
        var rest = INLINE.matcher(text).replaceAll(" ");
        for (var name : NAMES) rest = rest.replace(name, " ");
        return rest.replaceAll("&\\w+;", " ").chars().anyMatch(Character::isLetter);
    }

    private record Open(String name, boolean replaced) {}

    private static final class Reader extends AbstractSimpleMarkupHandler {

        private final Template template;
        private final List<String> findings = new ArrayList<>();
        private final Deque<Open> around = new ArrayDeque<>();
        private int headings;

        Reader(Template template) {
            this.template = template;
        }

        void find(int line, String what) {
            findings.add(template.name() + ":" + line + ": " + what);
        }

        @Override
        public void handleStandaloneElement(
                String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
            check(name, attributes == null ? Map.of() : attributes, line);
        }

        @Override
        public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
            var given = attributes == null ? Map.<String, String>of() : attributes;
            check(name, given, line);
            around.push(new Open(name, replaced() || replaces(name, given)));
        }

        @Override
        public void handleCloseElement(String name, int line, int column) {
            around.pop();
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            var text = new String(buffer, offset, length);
            if (!replaced() && !within("style") && isLiteral(text)) find(line, "literal text: " + text.strip());
            if (within("script") && !text.isBlank()) find(line, "script in the page");
        }

        private void check(String name, Map<String, String> attributes, int line) {
            if (name.equals("h1") && ++headings > 1) find(line, "a second h1");
            if (name.equals("style") && !template.standsAlone()) find(line, "style in the page");
            if (CONTROLS.contains(name) && !template.name().equals("fragment/field.html"))
                find(line, "field without macro: <" + name + ">");
            if (name.equals("form") && !attributes.containsKey("th:action")) find(line, "form without th:action");
            if (name.equals("script") && !attributes.containsKey("th:src")) find(line, "script without file");
            attributes.forEach((attribute, value) -> check(attribute, value == null ? "" : value, attributes, line));
        }

        private void check(String attribute, String value, Map<String, String> all, int line) {
            if (attribute.equals("th:utext")) find(line, "th:utext");
            if (attribute.matches("(th:)?on\\w+")) find(line, "script in " + attribute);
            if (attribute.matches("(th:)?style(append)?") && !template.mail()) find(line, "style in an attribute");
            if (Set.of("href", "src", "action").contains(attribute)
                    && LITERAL_ADDRESS.matcher(value).matches()) find(line, "address without @{…}: " + value);
            if (SPOKEN.contains(attribute) && isLiteral(value) && !sets(all, attribute))
                find(line, "literal " + attribute + ": " + value);
            if (attribute.matches("th:(replace|insert)") && BEAN.matcher(value).find())
                find(line, "a bean, which Thymeleaf refuses in a fragment expression: " + value);
            if (attribute.startsWith("th:")) checkExpression(value, line);
        }

        private void checkExpression(String value, int line) {
            if (TYPE_ACCESS.matcher(value).find()) find(line, "T(…)");
            if (holdsSentence(value)) find(line, "literal text in an expression: " + value);
            if (PREPROCESSING.matcher(value).find() && !template.name().equals("fragment/field.html"))
                find(line, "preprocessing outside the field macros");
        }

        private static boolean sets(Map<String, String> attributes, String attribute) {
            return attributes.containsKey("th:" + attribute)
                    || attributes.getOrDefault("th:attr", "").contains(attribute + "=");
        }

        private static boolean replaces(String name, Map<String, String> attributes) {
            return !name.equals("html") && attributes.keySet().stream().anyMatch(REPLACING::contains);
        }

        private boolean replaced() {
            return !around.isEmpty() && around.peek().replaced();
        }

        private boolean within(String name) {
            return !around.isEmpty() && around.peek().name().equals(name);
        }
    }
}
