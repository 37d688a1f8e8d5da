package org.ventanilla.clarification.files;

import java.util.regex.Pattern;

/** What a PDF's bytes show without opening it. */
final class PdfShape {

    private static final String HEADER = "%PDF-";
    private static final int TAIL = 1024;
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF[\\s\\x00]*\\z");
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern ACTS = Pattern.compile("/(?:JavaScript|Launch|RichMedia)(?![A-Za-z])");

    private PdfShape() {}

    /** Whether it begins and ends as one; nothing may stand before or after. */
    static boolean isWhole(byte[] content) {
        var start = Math.max(0, content.length - TAIL);
        return Bytes.from(content, 0).startsWith(HEADER)
                && END.matcher(Bytes.from(content, start)).find();
    }

    /** Whether it is encrypted. */
    static boolean isLocked(byte[] content) {
        return LOCK.matcher(Bytes.from(content, 0)).find();
    }

    /** Whether it says that it runs something when it is opened. */
    static boolean acts(byte[] content) {
        return ACTS.matcher(Bytes.from(content, 0)).find();
    }
}
