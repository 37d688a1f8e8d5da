package org.ventanilla.efirma.request;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;

/**
 * The canonical text that is signed, so that a signature says what it is for and serves for nothing else. One line of UTF-8 in NFC:
 *
 * <pre>||1.0|procedure|folio|RFC|CURP|SHA-256 of the document|nonce|requested at|expires at||</pre>
 *
 * <p>RFC and CURP are {@code -} where anybody may sign; instants are in UTC (ISO 8601). In procedure and folio the separator {@code |}, the
 * sign {@code %}, line and paragraph separators, and every character without a shape of its own become {@code %<hexadecimal code point>;},
 * so that two different requests never have the same text.
 *
 * @param procedure code of the act
 * @param folio folio of the act
 * @param holder whose e.firma it must be; null where anybody may sign
 * @param curp the CURP that it must bear; null where any will do
 * @param documentDigest SHA-256 of the document, 64 hexadecimal digits
 * @param nonce what makes the text the only one of its kind
 * @param requestedAt when the signature was asked for
 * @param expiresAt until when it may be given
 */
record OriginalChain(
        String procedure,
        String folio,
        @Nullable Rfc holder,
        @Nullable Curp curp,
        String documentDigest,
        String nonce,
        Instant requestedAt,
        Instant expiresAt) {

    private static final String VERSION = "1.0";
    private static final String ABSENT = "-";
    private static final Pattern ESCAPED = Pattern.compile("[%|\\p{C}\\p{Zl}\\p{Zp}]");

    /** The text. */
    String text() {
        return "||"
                + String.join(
                        "|",
                        VERSION,
                        escape(procedure),
                        escape(folio),
                        holder == null ? ABSENT : escape(holder.value()),
                        curp == null ? ABSENT : escape(curp.value()),
                        documentDigest,
                        nonce,
                        requestedAt.toString(),
                        expiresAt.toString())
                + "||";
    }

    private static String escape(String field) {
        var composed = Normalizer.normalize(field, Normalizer.Form.NFC);
        return ESCAPED.matcher(composed)
                .replaceAll(found ->
                        "%" + Integer.toHexString(found.group().codePointAt(0)).toUpperCase(Locale.ROOT) + ";");
    }
}
