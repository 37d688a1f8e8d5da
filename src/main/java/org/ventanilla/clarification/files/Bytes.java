package org.ventanilla.clarification.files;

import java.nio.charset.StandardCharsets;

/** Looks into bytes. */
final class Bytes {

    private Bytes() {}

    /** The bytes from a place on as characters, one each. */
    static String from(byte[] content, int start) {
        return new String(content, start, content.length - start, StandardCharsets.ISO_8859_1);
    }

    /** The unsigned byte at a place. */
    static int at(byte[] content, int place) {
        return content[place] & 0xFF;
    }

    /** Two bytes, the higher first. */
    static int two(byte[] content, int place) {
        return at(content, place) << 8 | at(content, place + 1);
    }

    /** Four bytes, the highest first. */
    static long four(byte[] content, int place) {
        return (long) two(content, place) << 16 | two(content, place + 2);
    }
}
