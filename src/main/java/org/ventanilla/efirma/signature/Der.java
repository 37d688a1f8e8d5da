package org.ventanilla.efirma.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Primitive;
import org.ventanilla.efirma.Refusal;

/** Reads DER from strangers: lengths, depth and form are checked before a parser may believe them. */
final class Der {

    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int LONG_LENGTH = 0x80;

    /** Three bytes of length tell of 16 MiB, more than any input has. */
    private static final int MOST_LENGTH_BYTES = 3;

    private final byte[] bytes;

    private Der(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The one value that these bytes encode; throws {@link Refused} unless each length is definite and as short as can be, and nothing
     * follows. The order of sets is not looked at here, because no signature covers that of certificates and signers.
     */
    static ASN1Primitive read(byte[] bytes) {
        require(new Der(bytes).after(0, bytes.length, 1) == bytes.length);
        return reading(() -> {
            var value = ASN1Primitive.fromByteArray(bytes);
            require(Arrays.equals(value.getEncoded(ASN1Encoding.DL), bytes));
            return value;
        });
    }

    /** Runs a reader of parsed values: whatever it stumbles over is a fault of the input. */
    static <T> T reading(Callable<T> reader) {
        try {
            return reader.call();
        } catch (Refused refused) {
            throw refused;
        } catch (Exception malformed) {
            throw unreadable();
        }
    }

    /** Throws {@link Refused} unless this part of the input is as it must be. */
    static void require(boolean wellFormed) {
        if (!wellFormed) throw unreadable();
    }

    /** The bytes of a value as they came in; throws {@link Refused} unless they are DER in everything, the order of sets too. */
    static byte[] exactly(ASN1Object value) {
        return reading(() -> {
            var sent = value.getEncoded(ASN1Encoding.DL);
            require(Arrays.equals(sent, value.getEncoded(ASN1Encoding.DER)));
            return sent;
        });
    }

    /** DER of a value that was parsed. */
    static byte[] encoded(ASN1Object value) {
        try {
            return value.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static Refused unreadable() {
        return new Refused(Refusal.REJECT_STRUCTURE, "it is well formed DER of a CMS signature");
    }

    /** Where the element that begins here ends; all that lies in it is looked at. */
    private int after(int from, int end, int depth) {
        require(depth <= SignaturePolicy.MOST_DEPTH && end - from >= 2 && (bytes[from] & LONG_TAG) != LONG_TAG);
        int first = bytes[from + 1] & 0xff;
        int lengthBytes = first < LONG_LENGTH ? 0 : first - LONG_LENGTH;
        int begin = from + 2 + lengthBytes;
        require(begin <= end && (first < LONG_LENGTH || lengthBytes > 0) && lengthBytes <= MOST_LENGTH_BYTES);
        int length = lengthBytes == 0 ? first : longLength(from + 2, lengthBytes);
        require(length <= end - begin);

        int stop = begin + length;
        if ((bytes[from] & CONSTRUCTED) == 0) return stop;
        for (int at = begin; at < stop; ) at = after(at, stop, depth + 1);
        return stop;
    }

    /** A length in more bytes than one, which must need them all. */
    private int longLength(int from, int count) {
        int length = 0;
        for (int place = 0; place < count; place++) length = (length << Byte.SIZE) | (bytes[from + place] & 0xff);
        require(bytes[from] != 0 && length >= LONG_LENGTH);
        return length;
    }
}
