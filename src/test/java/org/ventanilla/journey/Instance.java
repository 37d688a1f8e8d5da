package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application in a process of its own, with the {@code demo} profile on a directory that several of them may share. */
final class Instance implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process child;
    private final URI address;
    private final Path log;

    private Instance(Process child, URI address, Path log) {
        this.child = child;
        this.address = address;
        this.log = log;
    }

    /** Starts one; {@link #awaitReady()} tells when it answers. */
    static Instance start(String name, Path directory, String... settings) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-cp",
                productClassPath(),
                "org.ventanilla.VentanillaApplication",
                "--spring.profiles.active=demo",
                "--ventanilla.demo.directory=" + directory));
        arguments.addAll(List.of(settings));
        return start(name, Map.of(), Path.of("").toAbsolutePath(), arguments);
    }

    /** Starts the packaged jar in this surrounding, as in production. */
    static Instance ofJar(String name, Path jar, Map<String, String> surrounding, Path directory) throws IOException {
        var temporary = Files.createDirectories(directory.resolve("tmp"));
        var arguments = List.of("-Djava.io.tmpdir=" + temporary, "-jar", jar.toString());
        return start(name, surrounding, directory, arguments);
    }

    private static Instance start(String name, Map<String, String> surrounding, Path directory, List<String> arguments)
            throws IOException {
        var port = freePort();
        var log = Files.createDirectories(Path.of("target/instances")).resolve(name + ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(arguments);
        command.add("--server.port=" + port);
        var builder = new ProcessBuilder(command);
        builder.directory(directory.toFile()).environment().putAll(surrounding);
        var child =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new Instance(child, URI.create("http://localhost:" + port), log);
    }

    URI address() {
        return address;
    }

    /** Waits until it answers. */
    Instance awaitReady() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(LONGEST_START);
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!child.isAlive() || Instant.now().isAfter(deadline))
                    throw new AssertionError("does not start:\n" + log());
                Thread.sleep(Duration.ofMillis(500));
            }
        }
        return this;
    }

    /** Waits until it ends by itself; its exit code. */
    int awaitEnd() throws InterruptedException {
        assertThat(child.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return child.exitValue();
    }

    /** What it wrote so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Ends it as {@code kill -9} does, without a chance to finish anything. */
    void kill() {
        child.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, and waits. */
    @Override
    public void close() {
        child.destroy();
        child.onExit().completeOnTimeout(child, 60, TimeUnit.SECONDS).join();
        if (child.isAlive()) kill();
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the product runs on; the parts of the tests would be found as parts of it. */
    private static String productClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
