package org.ventanilla.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ventanilla.support.ParsedSources.SourceFile;

/** The kinds of acts that the code writes on the audit log, read from the sources that make its events and from statements. */
public final class AuditKinds {

    private static final Pattern KIND = Pattern.compile("[a-z]+\\.[a-z]+(?:-[a-z]+)*");
    private static final Pattern IN_STATEMENT = Pattern.compile("'(" + KIND + ")'");

    private AuditKinds() {}

    /** All of them. */
    public static Set<String> all() {
        var kinds = new TreeSet<String>();
        var events = Pattern.compile("\\b(" + String.join("|", events()) + ")\\b");
        for (var file : ParsedSources.ofMain().files()) {
            if (events.matcher(text(file)).find())
                file.literals().stream().filter(KIND.asMatchPredicate()).forEach(kinds::add);
            file.literals().stream()
                    .filter(statement -> statement.contains("audit.append("))
                    .flatMap(statement -> IN_STATEMENT.matcher(statement).results())
                    .map((MatchResult found) -> found.group(1))
                    .forEach(kinds::add);
        }
        return kinds;
    }

    /** Names of the types of events. */
    private static Set<String> events() {
        return ParsedSources.ofMain().files().stream()
                .filter(file -> text(file).contains("implements AuditableEvent"))
                .map(file -> file.path().getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    /** The keys of their words. */
    public static Set<String> wordsOfAll() {
        return all().stream().map(kind -> kind.replaceFirst("\\.", ".audit.")).collect(Collectors.toSet());
    }

    private static String text(SourceFile file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
