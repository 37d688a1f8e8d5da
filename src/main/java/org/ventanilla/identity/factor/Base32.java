package org.ventanilla.identity.factor;

/** Bytes as letters and digits, five bits each, without padding. */
final class Base32 {

    /** The alphabet of RFC 4648, which authenticator apps read. */
    static final String STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Without the signs that people take for others: no I, L, O, U. */
    static final String READABLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 5;

    private Base32() {}

    /** The bytes in this alphabet; their bits must be a multiple of five. */
    static String encode(byte[] bytes, String alphabet) {
        if (bytes.length % BITS != 0) throw new IllegalArgumentException("not a multiple of five bytes");

        var text = new StringBuilder();
        var buffer = 0L;
        var held = 0;
        for (var next : bytes) {
            buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(next);
            for (held += Byte.SIZE; held >= BITS; held -= BITS)
                text.append(alphabet.charAt((int) (buffer >> (held - BITS)) & 31));
        }
        return text.toString();
    }
}
