package org.ventanilla.efirma.signature;

import java.util.List;
import java.util.stream.IntStream;
import org.ventanilla.efirma.Refusal;

/**
 * A bad signature.
 *
 * @param kind the class it belongs to
 * @param number which one of the class
 * @param cms the bytes
 * @param refusal what they must give
 */
record MalformedCase(String kind, int number, byte[] cms, Refusal refusal) {

    static List<MalformedCase> of(String kind, Refusal refusal, byte[]... inputs) {
        return IntStream.range(0, inputs.length)
                .mapToObj(number -> new MalformedCase(kind, number + 1, inputs[number], refusal))
                .toList();
    }

    @Override
    public String toString() {
        return refusal + ": " + kind + " " + number;
    }
}
