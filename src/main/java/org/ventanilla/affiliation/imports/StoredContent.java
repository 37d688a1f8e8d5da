package org.ventanilla.affiliation.imports;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** The pieces of a stored file as one stream, with one piece in memory at a time. */
final class StoredContent extends InputStream {

    private final IntFunction<byte[]> chunks;
    private byte[] chunk = new byte[0];
    private int next;
    private int place;

    /** Reads the pieces from number 0 on; an empty one ends the stream. */
    StoredContent(IntFunction<byte[]> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return exhausted() ? -1 : chunk[place++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) return 0;
        if (exhausted()) return -1;
        int count = Math.min(length, chunk.length - place);
        System.arraycopy(chunk, place, target, offset, count);
        place += count;
        return count;
    }

    private boolean exhausted() {
        if (place == chunk.length) {
            chunk = chunks.apply(next++);
            place = 0;
        }
        return chunk.length == 0;
    }
}
