package org.ventanilla.efirma.signature;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bends bytes and writes DER by hand. */
final class Bent {

    private Bent() {}

    /** The bytes with these behind them. */
    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /** Bytes from numbers. */
    static byte[] bytes(int... values) {
        var all = new byte[values.length];
        for (int place = 0; place < values.length; place++) all[place] = (byte) values[place];
        return all;
    }

    /** One element of DER. */
    static byte[] element(int tag, byte[] content) {
        int length = content.length;
        var header = length < 0x80
                ? bytes(tag, length)
                : length < 0x100
                        ? bytes(tag, 0x81, length)
                        : length < 0x10000
                                ? bytes(tag, 0x82, length >> 8, length)
                                : bytes(tag, 0x83, length >> 16, length >> 8, length);
        return joined(header, content);
    }

    /** So many sequences in each other. */
    static byte[] nested(int depth) {
        var inner = new byte[0];
        for (int level = 0; level < depth; level++) inner = element(0x30, inner);
        return inner;
    }

    /** The bytes with one bit turned. */
    static byte[] flipped(byte[] all, int place, int bit) {
        var bent = all.clone();
        bent[place] ^= (byte) (1 << bit);
        return bent;
    }

    /** The bytes with the first of these replaced by those. */
    static byte[] replaced(byte[] all, byte[] these, byte[] those) {
        for (int at = 0; at + these.length <= all.length; at++)
            if (Arrays.equals(Arrays.copyOfRange(all, at, at + these.length), these))
                return joined(Arrays.copyOf(all, at), those, Arrays.copyOfRange(all, at + these.length, all.length));
        throw new AssertionError("not in there");
    }

    /** The content of an element, without its header. */
    static byte[] content(byte[] element) {
        int header = (element[1] & 0xff) < 0x80 ? 2 : 2 + (element[1] & 0x7f);
        return Arrays.copyOfRange(element, header, element.length);
    }
}
