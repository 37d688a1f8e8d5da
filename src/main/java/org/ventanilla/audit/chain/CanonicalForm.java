package org.ventanilla.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which values become bytes: how many there are, then each with a mark of presence and its length in front. Two lists of
 * values give the same bytes only where they are equal.
 */
final class CanonicalForm {

    private static final byte ABSENT = 0;
    private static final byte PRESENT = 1;
    private static final int COUNT_BYTES = 4;
    private static final int PREFIX_BYTES = 5;

    private CanonicalForm() {}

    static byte[] of(List<@Nullable String> values) {
        var encoded = values.stream().map(CanonicalForm::encoded).toList();
        var form = ByteBuffer.allocate(
                COUNT_BYTES + encoded.stream().mapToInt(value -> value.length).sum());
        form.putInt(values.size());
        encoded.forEach(form::put);
        return form.array();
    }

    private static byte[] encoded(@Nullable String value) {
        if (value == null) return new byte[] {ABSENT};
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PREFIX_BYTES + bytes.length)
                .put(PRESENT)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }
}
