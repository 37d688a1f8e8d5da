package org.ventanilla.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL on the demo directory: started on a free port with durable commits, or found running. Only for who holds the directory's turn. */
final class PostgresServer {

    private static final int TRIES = 3;
    private static final String SETTINGS = String.join(
            " ",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=",
            "-c max_connections=200",
            "-c fsync=on",
            "-c synchronous_commit=on",
            "-c full_page_writes=on",
            "-c timezone=UTC");

    private final Path directory;
    private final Path dataDirectory;

    PostgresServer(Path demoDirectory) {
        this.directory = demoDirectory.toAbsolutePath().normalize();
        this.dataDirectory = directory.resolve("postgres");
    }

    /** The port of the server that runs on the directory, which is started where none does. */
    int startOrJoin() {
        try {
            var running = Postmaster.portOn(dataDirectory);
            return running.isPresent() ? running.get() : start();
        } catch (IOException e) {
            throw new UncheckedIOException("the demo database cannot be used", e);
        }
    }

    /** Stops the server; what was committed stays. */
    void stop() {
        var stopped = PostgresPrograms.in(directory)
                .run("pg_ctl", "stop", "-D", dataDirectory.toString(), "-m", "fast", "-w", "-t", "60");
        if (!stopped) throw failed("did not stop");
    }

    private int start() throws IOException {
        var programs = PostgresPrograms.in(directory);
        if (Files.notExists(dataDirectory)) initialise(programs);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var port = freePort();
            if (start(programs, port)) return port;
        }
        throw failed("did not start");
    }

    /** By {@code pg_ctl}, which gives the server a session of its own: Ctrl-C in the terminal ends the portal first. */
    private boolean start(PostgresPrograms programs, int port) {
        return programs.run(
                "pg_ctl",
                "start",
                "-D",
                dataDirectory.toString(),
                "-l",
                directory.resolve("postgres.log").toString(),
                "-o",
                SETTINGS + " -p " + port,
                "-w",
                "-t",
                "120");
    }

    private void initialise(PostgresPrograms programs) throws IOException {
        var unfinished = directory.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        var made = programs.run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!made) throw failed("could not be initialised");
        Files.move(unfinished, dataDirectory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private IllegalStateException failed(String what) {
        return new IllegalStateException("the demo database in %s %s; see postgres.log and postgres-programs.log there"
                .formatted(directory, what));
    }
}
