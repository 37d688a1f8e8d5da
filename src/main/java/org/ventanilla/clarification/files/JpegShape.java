package org.ventanilla.clarification.files;

import java.util.Arrays;
import java.util.Optional;

/** The segments of a JPEG. Telephones hang further pictures and notes behind the end of the first; only the first is kept. */
final class JpegShape {

    private static final int MARK = 0xFF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegShape() {}

    /** The bytes of the first picture; empty where it does not come to its end. */
    static Optional<byte[]> picture(byte[] content) {
        var place = 2;
        while (place + 3 < content.length) {
            if (Bytes.at(content, place) != MARK) return Optional.empty();

            var type = Bytes.at(content, place + 1);
            var next = place + 2 + Bytes.two(content, place + 2);
            place = type == SCAN ? afterScan(content, next) : type == MARK ? place + 1 : next;
            if (type == SCAN && endsAt(content, place)) return Optional.of(Arrays.copyOf(content, place + 2));
        }
        return Optional.empty();
    }

    /** Where the next segment stands: in the picture's own bits a mark is followed by zero or by the number of a restart. */
    private static int afterScan(byte[] content, int start) {
        var place = start;
        while (place + 1 < content.length && !isSegment(content, place)) place++;
        return place;
    }

    private static boolean isSegment(byte[] content, int place) {
        var type = Bytes.at(content, place + 1);
        return Bytes.at(content, place) == MARK
                && type != 0
                && type != MARK
                && !(type >= FIRST_RESTART && type < FIRST_RESTART + 8);
    }

    private static boolean endsAt(byte[] content, int place) {
        return place + 1 < content.length && Bytes.at(content, place) == MARK && Bytes.at(content, place + 1) == END;
    }
}
