package org.ventanilla.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the file {@code postmaster.pid} of a data directory tells about the server that runs there. */
final class Postmaster {

    private static final int PORT_LINE = 3;

    private Postmaster() {}

    /**
     * The port, on the loopback address, of the server that runs on this data directory; empty where none does. A file that a crash or a
     * reboot left over is removed: PostgreSQL would take another program that got the same number for itself.
     */
    static Optional<Integer> portOn(Path dataDirectory) throws IOException {
        var file = dataDirectory.resolve("postmaster.pid");
        if (Files.notExists(file)) return Optional.empty();

        var lines = Files.readAllLines(file);
        if (isAlive(lines)) return Optional.of(port(lines, file));

        Files.delete(file);
        return Optional.empty();
    }

    private static boolean isAlive(List<String> lines) {
        if (lines.isEmpty()) return false;
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).endsWith("postgres") || command.endsWith("postgres.exe"))
                        .orElse(true))
                .isPresent();
    }

    private static int port(List<String> lines, Path file) throws IOException {
        if (lines.size() > PORT_LINE)
            return Integer.parseInt(lines.get(PORT_LINE).strip());
        throw new IOException("a PostgreSQL server is just starting; " + file + " has no port yet");
    }
}
