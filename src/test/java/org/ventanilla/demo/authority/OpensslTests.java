package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What others make of the demonstration's files: OpenSSL, where it is installed. */
class OpensslTests {

    @TempDir
    private Path directory;

    @BeforeEach
    void requireOpenssl() {
        assumeTrue(Stream.of("/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl")
                .map(Path::of)
                .anyMatch(Files::isExecutable));
    }

    @ParameterizedTest
    @FieldSource("org.ventanilla.demo.authority.Issued#ALL")
    void opensKeyAndCertificate(String name) throws Exception {
        var certificate = file(name + ".cer", Issued.FILES.certificate(name));
        var key = file(name + ".key", Issued.FILES.key(name));
        var password = file("password", Issued.view(name).password().getBytes(StandardCharsets.UTF_8));

        var ofKey = openssl("pkey", "-inform", "DER", "-in", key, "-passin", "file:" + password, "-pubout");
        var ofCertificate = openssl("x509", "-inform", "DER", "-in", certificate, "-noout", "-pubkey");

        assertThat(ofKey).startsWith("-----BEGIN PUBLIC KEY-----").isEqualTo(ofCertificate);
    }

    @Test
    void believesTheResponder() throws Exception {
        var responder = new OcspResponder(Issued.AUTHORITY, Clock.systemUTC());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/demo/ocsp", exchange -> {
            var answer = responder.answer(exchange.getRequestBody().readAllBytes(), ResponderBehaviour.NORMAL);
            exchange.getResponseHeaders().add("Content-Type", "application/ocsp-response");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/demo/ocsp";

            assertThat(ask(url, "fernanda")).contains("Response verify OK", "fernanda.cer: good");
            assertThat(ask(url, "revocada"))
                    .contains("Response verify OK", "revocada.cer: revoked", "Reason: keyCompromise");
            assertThat(ask(url, "ajena")).contains("ajena.cer: unknown");
        } finally {
            server.stop(0);
        }
    }

    private String ask(String url, String name) throws Exception {
        return openssl(
                "ocsp",
                "-url",
                url,
                "-issuer",
                pem("issuer.pem", Issued.AUTHORITY.authorities().getLast()),
                "-cert",
                file(name + ".cer", Issued.FILES.certificate(name)),
                "-CAfile",
                pem("root.pem", Issued.AUTHORITY.authorities().getFirst()));
    }

    private String pem(String name, X509Certificate certificate) throws Exception {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        return file(
                name,
                ("-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content).toString();
    }

    private static String openssl(String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("openssl"), Stream.of(arguments)).toList();
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
