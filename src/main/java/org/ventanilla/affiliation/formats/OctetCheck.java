package org.ventanilla.affiliation.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on and notes whether they hold a zero byte and whether they are well-formed UTF-8 (RFC 3629). */
final class OctetCheck extends FilterInputStream {

    private boolean zero;
    private boolean malformed;
    private int following;
    private int lowest = 0x80;
    private int highest = 0xBF;

    OctetCheck(InputStream content) {
        super(content);
    }

    boolean holdsZero() {
        return zero;
    }

    boolean wellFormedUtf8() {
        return !malformed && following == 0;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) see(octet);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int place = offset; place < offset + count; place++) see(target[place] & 0xFF);
        return count;
    }

    private void see(int octet) {
        if (octet == 0) zero = true;
        if (following == 0) {
            begin(octet);
            return;
        }
        if (octet < lowest || octet > highest) malformed = true;
        following--;
        lowest = 0x80;
        highest = 0xBF;
    }

    /** The lowest and highest second byte keep out overlong forms, surrogates and what lies beyond Unicode. */
    private void begin(int octet) {
        if (octet < 0x80) return;
        if (octet < 0xC2 || octet > 0xF4) {
            malformed = true;
            return;
        }
        following = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        if (octet == 0xE0) lowest = 0xA0;
        if (octet == 0xED) highest = 0x9F;
        if (octet == 0xF0) lowest = 0x90;
        if (octet == 0xF4) highest = 0x8F;
    }
}
