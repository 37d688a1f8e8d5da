package org.ventanilla.clarification.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.clarification.files.FileMother.half;
import static org.ventanilla.clarification.files.FileMother.joined;
import static org.ventanilla.clarification.files.FileMother.jpeg;
import static org.ventanilla.clarification.files.FileMother.pdf;
import static org.ventanilla.clarification.files.FileMother.pdfOf;
import static org.ventanilla.clarification.files.FileMother.png;
import static org.ventanilla.clarification.files.FileMother.text;
import static org.ventanilla.clarification.files.FileMother.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be attached, and what may not, by its bytes and never by its name. */
@Tag("V5.2.2")
class CheckFileTests {

    private final CheckFile check = new CheckFile();

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                Arguments.of("recibo.pdf", pdf(), FileKind.PDF, "recibo.pdf"),
                Arguments.of("captura.png", png(), FileKind.PNG, "captura.png"),
                Arguments.of("foto.jpeg", jpeg(), FileKind.JPEG, "foto.jpg"),
                Arguments.of("en realidad un pdf.png", pdf(), FileKind.PDF, "en realidad un pdf.pdf"),
                Arguments.of("sin nombre", png(), FileKind.PNG, "sin nombre.png"),
                Arguments.of("justo.pdf", pdfOf(CheckFile.LARGEST), FileKind.PDF, "justo.pdf"));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void keepsAFileAsWhatItIs(String name, byte[] content, FileKind kind, String kept) {
        var file = check(name, content);

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.name()).isEqualTo(kept);
        assertThat(file.content()).isEqualTo(content);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("guion.pdf", text("#!/bin/sh\nrm -rf .\n"), "kind"),
                Arguments.of("pagina.pdf", text("<!doctype html><script>alert(1)</script>"), "kind"),
                Arguments.of("dibujo.png", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "kind"),
                Arguments.of("archivo.pdf", zip(), "kind"),
                Arguments.of("programa.jpg", text("MZ\u0090\0\3\0\0\0"), "kind"),
                Arguments.of("vacio.pdf", new byte[0], "empty"),
                Arguments.of("grande.pdf", pdfOf(CheckFile.LARGEST + 1), "large"),
                Arguments.of("cortado.pdf", half(pdf()), "damaged"),
                Arguments.of("cortado.png", half(png()), "damaged"),
                Arguments.of("cortado.jpg", half(jpeg()), "damaged"),
                Arguments.of("doble.pdf", joined(pdf(), zip()), "damaged"),
                Arguments.of("doble.png", joined(png(), zip()), "damaged"),
                Arguments.of("doble.pdf", joined(pdf(), text("<script>alert(1)</script>")), "damaged"),
                Arguments.of("antes.pdf", joined(text("<script>1</script>\n"), pdf()), "damaged"),
                Arguments.of("escondido.pdf", pdf("PK\5\6" + "\0".repeat(18) + "\n"), "kind"),
                Arguments.of("cerrado.pdf", pdf("trailer<</Encrypt 5 0 R>>\n"), "locked"),
                Arguments.of("activo.pdf", pdf("3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj\n"), "acting"),
                Arguments.of("lanza.pdf", pdf("3 0 obj<</S/Launch/F(a.exe)>>endobj\n"), "acting"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    @Tag("V5.2.1")
    @Tag("V5.2.3")
    void refusesWhatIsNotWhatItShouldBe(String name, byte[] content, String why) {
        assertThatThrownBy(() -> check(name, content)).hasMessage("clarification.error.file." + why);
    }

    @Test
    void keepsOnlyTheFirstPictureOfAPhotograph() {
        var file = check("foto.jpg", joined(jpeg(), zip()));

        assertThat(file.content()).isEqualTo(jpeg());
    }

    @Test
    void takesFiveFilesAndNoMore() {
        var file = new SentFile("recibo.pdf", pdf());

        assertThat(check.all(Collections.nCopies(5, file))).hasSize(5);
        assertThatThrownBy(() -> check.all(Collections.nCopies(6, file))).hasMessage("clarification.error.file.many");
    }

    @Test
    @Tag("V5.1.1")
    void keepsToThePublishedTable() throws IOException {
        var table = Files.readString(Path.of("docs/uploads.md"));

        assertThat(table).contains("| " + CheckFile.LARGEST + " bytes |");
        for (var kind : FileKind.values()) assertThat(table).contains(kind.mediaType(), "`." + kind.ending() + "`");
    }

    private CheckedFile check(String name, byte[] content) {
        return check.all(List.of(new SentFile(name, content))).getFirst();
    }
}
