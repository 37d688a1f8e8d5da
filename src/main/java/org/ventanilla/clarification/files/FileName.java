package org.ventanilla.clarification.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files made harmless: no folders, no characters that hide or break, not too long, the ending of what they are. */
final class FileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "archivo";
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]+");
    private static final Pattern EDGES = Pattern.compile("^[ ._-]+|[ ._-]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[^. ]{1,8}$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.UNICODE_CASE);

    private FileName() {}

    /** The name to keep the file by. */
    static String of(String told, FileKind kind) {
        var stem = ENDING.matcher(clean(told)).replaceFirst("");
        var plain = EDGES.matcher(stem).replaceAll("");
        var name = RESERVED.matcher(plain).matches() ? NAMELESS + "_" + plain : plain;
        return (name.isEmpty() ? NAMELESS : name) + "." + kind.ending();
    }

    /** The name to speak of the file by, whatever it is. */
    static String clean(String told) {
        var plain =
                FOLDERS.matcher(Normalizer.normalize(told, Normalizer.Form.NFC)).replaceFirst("");
        var safe = UNSAFE.matcher(plain).replaceAll("_").replaceAll(" +", " ");
        var name = cut(EDGES.matcher(safe).replaceAll(""));
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String cut(String name) {
        var length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
