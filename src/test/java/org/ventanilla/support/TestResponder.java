package org.ventanilla.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** An OCSP responder on the loopback, which answers what a test makes it answer; at first that every certificate is good. */
public final class TestResponder implements AutoCloseable {

    private static final int OK = 200;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<byte[]> questions = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<byte[]> answers;
    private volatile int httpStatus = OK;

    private TestResponder(HttpServer server, TestAuthority authority) {
        this.server = server;
        this.answers = question -> OcspReply.to(question, authority).encoded();
        server.createContext("/ocsp", this::exchange);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts one that answers for this authority. */
    public static TestResponder of(TestAuthority authority) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new TestResponder(HttpServer.create(address, 0), authority);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ocsp");
    }

    /** From now on answers questions so. */
    public TestResponder answering(UnaryOperator<byte[]> answer) {
        answers = answer;
        return this;
    }

    /** From now on answers with this status of HTTP. */
    public TestResponder withHttpStatus(int status) {
        httpStatus = status;
        return this;
    }

    /** What it was asked, the first first. */
    public List<byte[]> questions() {
        return List.copyOf(questions);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            var question = exchange.getRequestBody().readAllBytes();
            questions.add(question);
            var answer = answers.apply(question);
            exchange.getResponseHeaders().set("Content-Type", "application/ocsp-response");
            if (httpStatus / 100 == 3) exchange.getResponseHeaders().set("Location", "/ocsp");
            exchange.sendResponseHeaders(httpStatus, answer.length == 0 ? -1 : answer.length);
            if (answer.length > 0) exchange.getResponseBody().write(answer);
        }
    }
}
