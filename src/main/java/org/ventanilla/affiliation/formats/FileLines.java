package org.ventanilla.affiliation.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The lines of a file one by one, ended by CRLF or LF, in memory that does not grow with the file or with a line. */
final class FileLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream content;
    private final Charset charset;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private long number;

    /** Lines of this content, which the caller closes; a byte order mark in front is left out. */
    FileLines(InputStream content, Charset charset) throws IOException {
        this.content = withoutMark(new BufferedInputStream(content, BUFFER));
        this.charset = charset;
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    FileLine next() throws IOException {
        for (var line = read(); line != null; line = read()) {
            if (!line.blank()) return line;
        }
        return null;
    }

    private @Nullable FileLine read() throws IOException {
        int octet = content.read();
        if (octet < 0) return null;

        bytes.reset();
        int length = 0;
        boolean returned = false;
        for (; octet >= 0 && octet != '\n'; octet = content.read()) {
            length++;
            returned = octet == '\r';
            if (length <= FileLine.LONGEST) bytes.write(octet);
        }
        number++;
        return line(returned ? length - 1 : length);
    }

    private FileLine line(int length) {
        var text = bytes.toString(charset);
        return new FileLine(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, length);
    }

    private static InputStream withoutMark(BufferedInputStream content) throws IOException {
        content.mark(3);
        var first = content.readNBytes(3);
        var marked = first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!marked) content.reset();
        return content;
    }
}
