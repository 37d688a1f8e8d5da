package org.ventanilla.efirma.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;

/** The canonical text: one line in NFC that says everything, and says it of one request alone. */
class OriginalChainTests {

    private static final String DIGEST = Sha256.of("Texto");
    private static final String NONCE = "n".repeat(32);
    private static final Instant ASKED = Instant.parse("2026-11-18T16:00:00.123Z");
    private static final Instant UNTIL = Instant.parse("2026-11-18T16:30:00Z");

    @Test
    void namesEverythingInItsPlace() {
        var chain = new OriginalChain(
                "mailbox.terms",
                "BZ-2026-000001",
                new Rfc("ÑA&800101AB1"),
                new Curp("BEML920313HMCLNS09"),
                DIGEST,
                NONCE,
                ASKED,
                UNTIL);

        assertThat(chain.text())
                .isEqualTo("||1.0|mailbox.terms|BZ-2026-000001|ÑA&800101AB1|BEML920313HMCLNS09|" + DIGEST + "|" + NONCE
                        + "|2026-11-18T16:00:00.123Z|2026-11-18T16:30:00Z||");
    }

    @Test
    void writesAHyphenForWhomNobodyNamed() {
        assertThat(text("identity.sign-in", "E-1")).startsWith("||1.0|identity.sign-in|E-1|-|-|" + DIGEST + "|");
    }

    @Test
    void escapesTheSeparatorAndWhatHasNoShape() {
        assertThat(text("a|b%", "x\ny\u202E\u2028\uD800z\u0000"))
                .startsWith("||1.0|a%7C;b%25;|x%A;y%202E;%2028;%D800;z%0;|");
    }

    @Property
    void isOneLineOfNineFieldsInNfc(@ForAll("words") String procedure, @ForAll("words") String folio) {
        var text = text(procedure, folio);

        assertThat(text.lines()).hasSize(1);
        assertThat(text).startsWith("||").endsWith("||").doesNotContainPattern("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]");
        assertThat(fields(text)).hasSize(9);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Property
    void letsProcedureAndFolioBeReadBack(@ForAll("words") String procedure, @ForAll("words") String folio) {
        var fields = fields(text(procedure, folio));

        assertThat(unescaped(fields.get(1))).isEqualTo(composed(procedure));
        assertThat(unescaped(fields.get(2))).isEqualTo(composed(folio));
    }

    @Property
    void differsWhereverRequestsDiffer(
            @ForAll("words") String procedure, @ForAll("words") String folio, @ForAll("words") String other) {
        assertThat(text(procedure, folio).equals(text(procedure, other)))
                .isEqualTo(composed(folio).equals(composed(other)));
        assertThat(text(procedure, folio).equals(text(other, folio)))
                .isEqualTo(composed(procedure).equals(composed(other)));
    }

    /** What is hard to keep apart: separators, escapes, marks that combine, halves of characters. */
    @Provide
    Arbitrary<String> words() {
        var hard = Arbitraries.of(
                "|", "||", "%", "%7C;", "%25;", "-", "Ñ", "N\u0303", "\u0301", "\u0338", "\uD800", "\uDC00", "😀",
                "\r\n", " ", "<", "=", "\u200D", "a", "7C", ";");
        var any = Arbitraries.strings().all().ofMaxLength(4);
        return Arbitraries.oneOf(hard, any).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    private static String text(String procedure, String folio) {
        return new OriginalChain(procedure, folio, null, null, DIGEST, NONCE, ASKED, UNTIL).text();
    }

    private static List<String> fields(String text) {
        return List.of(text.substring(2, text.length() - 2).split("\\|", -1));
    }

    private static String unescaped(String field) {
        var read = new StringBuilder();
        for (int place = 0; place < field.length(); place++) {
            if (field.charAt(place) != '%') {
                read.append(field.charAt(place));
                continue;
            }
            var end = field.indexOf(';', place);
            read.appendCodePoint(Integer.parseInt(field.substring(place + 1, end), 16));
            place = end;
        }
        return read.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
