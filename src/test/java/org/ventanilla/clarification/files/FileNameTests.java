package org.ventanilla.clarification.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files lose whatever could lead, hide or break. */
@Tag("V5.3.2")
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\fakepath\\Recibo de nómina.PDF, Recibo de nómina.pdf",
        "a\"b;c.pdf, a_b_c.pdf",
        "<script>.pdf, script.pdf",
        "niña (2).pdf, niña (2).pdf",
        "factura.pdf.exe, factura.pdf.pdf",
        "'  ', archivo.pdf",
        "..., archivo.pdf",
        "con.pdf, archivo_con.pdf",
        "/, archivo.pdf"
    })
    void keepsWhatPeopleReadAndNothingElse(String told, String kept) {
        assertThat(FileName.of(told, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void keepsNoCharacterThatHidesOrBreaksALine() {
        assertThat(FileName.of("recibo\u202Efdp.exe", FileKind.PDF)).isEqualTo("recibo_fdp.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: x=1\0.pdf", FileKind.PDF)).isEqualTo("a_Set-Cookie_ x_1.pdf");
    }

    @Test
    void shortensLongNames() {
        assertThat(FileName.of("ñ".repeat(300) + ".pdf", FileKind.PDF))
                .hasSizeLessThanOrEqualTo(104)
                .endsWith("ñ.pdf");
    }
}
