package org.ventanilla.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of the product as they lie in the repository: one bundle a module, or one a part of it ({@code <module>-<part>}); Spanish without
 * suffix, English with {@code _en}.
 */
public final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String ENDING = ".properties";

    private Bundles() {}

    /** Every bundle. */
    public static List<Bundle> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.endsWith("_en" + ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .map(name -> new Bundle(name.replaceFirst("-.*", ""), read(name), read(name + "_en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of all modules in Spanish, by key. */
    public static SortedMap<String, String> spanish() {
        var texts = new TreeMap<String, String>();
        all().forEach(bundle -> texts.putAll(bundle.spanish().texts()));
        return texts;
    }

    private static Texts read(String name) {
        var repeated = new ArrayList<String>();
        var texts = new TreeMap<String, String>();
        var lines = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) repeated.add((String) key);
                return super.put(key, value);
            }
        };
        var file = FOLDER.resolve(name + ENDING);
        if (!Files.exists(file)) return new Texts(name, texts, repeated);
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(name, texts, repeated);
    }

    /**
     * The bundle of one module, or of a part of it.
     *
     * @param module name of the module
     * @param spanish texts in Spanish
     * @param english texts in English
     */
    public record Bundle(String module, Texts spanish, Texts english) {

        @Override
        public String toString() {
            return spanish.name();
        }
    }

    /**
     * The texts of one file.
     *
     * @param name file without ending
     * @param texts by key
     * @param repeated keys that stand twice
     */
    public record Texts(String name, SortedMap<String, String> texts, List<String> repeated) {}
}
