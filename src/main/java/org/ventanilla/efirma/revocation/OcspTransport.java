package org.ventanilla.efirma.revocation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Carries questions over HTTP. The whole exchange has one limit of time, the answer one of size, and nobody is led elsewhere. */
class OcspTransport implements AutoCloseable {

    private static final int OK = 200;

    private final HttpClient client;
    private final long answerLimit;

    OcspTransport(OcspSettings settings) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.answerLimit = settings.answerLimit().toBytes();
    }

    byte[] post(URI responder, byte[] question, Duration within) throws NoAnswer {
        var asked = client.sendAsync(
                HttpRequest.newBuilder(responder)
                        .timeout(within)
                        .header("Content-Type", "application/ocsp-request")
                        .header("Accept", "application/ocsp-response")
                        .POST(BodyPublishers.ofByteArray(question))
                        .build(),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), answerLimit));
        var answer = await(asked, within);
        if (answer.statusCode() != OK) throw new NoAnswer("the responder answered HTTP " + answer.statusCode());
        return answer.body();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> asked, Duration within) throws NoAnswer {
        try {
            return asked.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw tooLate(within);
        } catch (ExecutionException e) {
            throw failed(e.getCause(), within);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("the wait for the responder was cut short");
        } finally {
            asked.cancel(true);
        }
    }

    private NoAnswer failed(@Nullable Throwable cause, Duration within) {
        if (cause == null) return new NoAnswer("the responder cannot be reached");
        if (cause instanceof HttpTimeoutException) return tooLate(within);
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("exceeds"))
            return new NoAnswer("the answer is larger than " + answerLimit + " bytes");
        return new NoAnswer(
                "the responder cannot be reached: " + cause.getClass().getSimpleName());
    }

    private static NoAnswer tooLate(Duration within) {
        return new NoAnswer("the responder did not answer within " + within.toMillis() + " ms");
    }
}
