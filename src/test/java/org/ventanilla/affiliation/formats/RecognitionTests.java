package org.ventanilla.affiliation.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.affiliation.IdseLine;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.affiliation.formats.Recognition.Recognised;
import org.ventanilla.affiliation.formats.Recognition.Refused;

class RecognitionTests {

    private static final String CLINICS = "nss,umf,turno,consultorio,agregado_medico,subdelegacion";

    @Test
    void knowsABatchByOneGoodRecord() throws IOException {
        var good = IdseLine.reentry(SyntheticPerson.next(), "Z9900001108").text();

        assertThat(recognised(IdseLine.file("bad", good, "worse")))
                .isEqualTo(new Recognised(RegisterFormat.IDSE, ISO_8859_1, List.of()));
    }

    @ParameterizedTest
    @EnumSource(value = RegisterFormat.class, names = "IDSE", mode = EnumSource.Mode.EXCLUDE)
    void knowsEachFileByItsHeader(RegisterFormat format) throws IOException {
        var header = String.join(",", format.columns());

        assertThat(recognised((header + "\na row").getBytes(UTF_8)))
                .isEqualTo(new Recognised(format, UTF_8, format.columns()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF" + CLINICS,
                "NSS,UMF,Turno,CONSULTORIO,agregado_medico,subdelegacion",
                "\"nss\", umf ,turno,consultorio,agregado_medico,subdelegacion",
                "umf,nss,turno,consultorio,subdelegacion,agregado_medico"
            })
    void takesHeadersWithMarkCaseQuotesAndInAnyOrder(String header) throws IOException {
        assertThat(recognised((header + "\r\na row").getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Recognised.class, file -> assertThat(file.format()).isEqualTo(RegisterFormat.CLINICS));
    }

    @Test
    void readsCharactersInTheCharsetOfTheFile() throws IOException {
        assertThat(charsetOf("Peñón", UTF_8)).isEqualTo(UTF_8);
        assertThat(charsetOf("Peñón", ISO_8859_1)).isEqualTo(ISO_8859_1);
        assertThat(charsetOf("Penon", ISO_8859_1)).isEqualTo(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n \r\n\t\n", "\uFEFF"})
    void refusesEmptyFiles(String content) throws IOException {
        assertThat(refused(content.getBytes(UTF_8)).reason()).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void refusesBinaryFilesAlsoWhereTheZeroComesLate() throws IOException {
        var good = IdseLine.reentry(SyntheticPerson.next(), "Z9900001108").text();

        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}).reason()).isEqualTo(Refusal.BINARY);
        assertThat(refused(IdseLine.file(good, good, "\u0000")).reason()).isEqualTo(Refusal.BINARY);
    }

    @Test
    void refusesAHeaderWithoutRows() throws IOException {
        assertThat(refused((CLINICS + "\n\n").getBytes(UTF_8)).reason()).isEqualTo(Refusal.NO_ROWS);
    }

    @Test
    void namesTheColumnsOfAHeaderThatIsNearlyRight() throws IOException {
        var refused = refused("nss,clinica,turno,consultorio,agregado_medico\nx".getBytes(UTF_8));

        assertThat(refused)
                .isEqualTo(new Refused(Refusal.COLUMNS, List.of("CLINICS", "umf, subdelegacion", "clinica")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hola", "<html></html>", "a,b,c\n1,2,3", "%PDF-1.7\n", "nss,nss,nss,nss,nss,nss\nx"})
    void refusesWhatIsNoneOfTheFormats(String content) throws IOException {
        assertThat(refused(content.getBytes(UTF_8)).reason()).isEqualTo(Refusal.UNKNOWN);
    }

    @Test
    void refusesABatchWithoutOneGoodRecord() throws IOException {
        var good = IdseLine.reentry(SyntheticPerson.next(), "Z9900001108").text();

        assertThat(refused(IdseLine.file(good.substring(1), good + " ")).reason())
                .isEqualTo(Refusal.UNKNOWN);
        assertThat(refused(IdseLine.file(IdseLine.trailer(0))).reason()).isEqualTo(Refusal.UNKNOWN);
    }

    @Property
    void findsUtf8WellFormedExactlyWhereTheDecoderDoes(@ForAll byte[] octets) throws IOException {
        var check = new OctetCheck(new ByteArrayInputStream(octets));
        check.readAllBytes();

        assertThat(check.wellFormedUtf8()).isEqualTo(decodes(octets));
    }

    @Property
    void findsEveryTextInUtf8WellFormed(@ForAll String text) throws IOException {
        var octets = text.getBytes(UTF_8);
        var check = new OctetCheck(new ByteArrayInputStream(octets));
        check.readAllBytes();

        assertThat(check.wellFormedUtf8()).isTrue();
    }

    private static boolean decodes(byte[] octets) {
        try {
            UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(octets));
            return true;
        } catch (java.nio.charset.CharacterCodingException malformed) {
            return false;
        }
    }

    private static Charset charsetOf(String clinic, Charset written) throws IOException {
        var file = CLINICS + "\n99000000002," + clinic + ",MATUTINO,1,1M1992OR,Norte\n";
        return ((Recognised) recognised(file.getBytes(written))).charset();
    }

    private static Refused refused(byte[] content) throws IOException {
        return (Refused) recognised(content);
    }

    private static Recognition recognised(byte[] content) throws IOException {
        return Recognition.of(FileScan.of(new ByteArrayInputStream(content)));
    }
}
