package org.ventanilla.clarification.files;

/** Finds a ZIP archive that hides in a file of another kind: its directory stands at the end, whatever stands before. */
final class Archive {

    private static final String END_OF_DIRECTORY = "PK\5\6";
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Archive() {}

    /** Whether unpackers would find an archive. */
    static boolean endsWithin(byte[] content) {
        var start = Math.max(0, content.length - RECORD - LONGEST_COMMENT);
        return Bytes.from(content, start).contains(END_OF_DIRECTORY);
    }
}
