package org.ventanilla.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ventanilla.core.StartRefused;

/** The copy of all roots outside the database: one line each, only appended to, by whoever holds the linkers' turn. */
@Component
class RootsFile {

    private static final int LONGEST_LINE = 1024;
    private static final String REMEDY =
            "Set VENTANILLA_AUDIT_ROOTS to a file that the portal may write, on a disk that the"
                    + " administrators of the database cannot reach.";

    private final Path file;

    RootsFile(AuditSettings settings) {
        if (settings.rootsFile().isBlank())
            throw new StartRefused(
                    "The file for the roots of the audit log is missing: VENTANILLA_AUDIT_ROOTS is not set.", REMEDY);
        this.file = Path.of(settings.rootsFile());
        prepare();
    }

    private void prepare() {
        try {
            if (file.getParent() != null) Files.createDirectories(file.getParent());
            append("");
        } catch (IOException e) {
            throw new StartRefused("The file of VENTANILLA_AUDIT_ROOTS cannot be written.", REMEDY, e);
        }
    }

    /** The last root; empty where there is none yet. A line that a crash cut off is taken away. */
    Optional<Root> last() {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            var tail = new byte[(int) Math.min(LONGEST_LINE, content.length())];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            var text = new String(tail, StandardCharsets.ISO_8859_1);
            var end = text.lastIndexOf('\n') + 1;
            if (end == 0 && tail.length == LONGEST_LINE) throw new RootsContradict("the file of roots has no lines");
            content.setLength(content.length() - (text.length() - end));
            return end == 0 ? Optional.empty() : Optional.of(lastOf(text.substring(0, end - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Root lastOf(String lines) {
        return Root.ofLine(lines.substring(lines.lastIndexOf('\n') + 1))
                .orElseThrow(() -> new RootsContradict("the last line of the file of roots is no root"));
    }

    /** Appends these roots and waits for the disk. */
    void append(List<Root> roots) {
        try {
            append(roots.stream().map(root -> root.line() + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String lines) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    /** Reads its lines in order; the caller closes it. */
    BufferedReader reader() {
        try {
            return Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
