package org.ventanilla.clarification.files;

/** The chunks of a PNG: each with its length, type and checksum, the last of them the end of the file. */
final class PngShape {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final long HEADER = 0x49484452;
    private static final long END = 0x49454E44;

    private PngShape() {}

    /** Whether the chunks lead from the header to the end, and nothing follows it. */
    static boolean isWhole(byte[] content) {
        long place = SIGNATURE;
        while (place + AROUND <= content.length) {
            var type = Bytes.four(content, (int) place + 4);
            if (place == SIGNATURE && type != HEADER) return false;

            place += AROUND + Bytes.four(content, (int) place);
            if (type == END) return place == content.length;
        }
        return false;
    }
}
