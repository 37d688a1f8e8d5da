package org.ventanilla.demo.authority;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where programs ask whether a certificate is revoked, by POST or GET. Basis: RFC 6960, appendix A. */
@Controller
@Profile("demo")
class OcspController {

    private static final String QUESTION = "application/ocsp-request";
    private static final MediaType ANSWER = MediaType.valueOf("application/ocsp-response");
    private static final int LONGEST_QUESTION = 8192;

    private final OcspResponder responder;
    private final ResponderSwitch behaviour;
    private final Duration delay;

    OcspController(
            OcspResponder responder,
            ResponderSwitch behaviour,
            @Value("${ventanilla.demo.responder-delay:PT10S}") Duration delay) {
        this.responder = responder;
        this.behaviour = behaviour;
        this.delay = delay;
    }

    @PostMapping(path = "/demo/ocsp", consumes = QUESTION)
    ResponseEntity<byte[]> post(InputStream question) throws IOException, InterruptedException {
        return answer(question.readNBytes(LONGEST_QUESTION));
    }

    @GetMapping("/demo/ocsp/{*question}")
    ResponseEntity<byte[]> get(@PathVariable String question) throws InterruptedException {
        return answer(decoded(question.substring(1)));
    }

    private ResponseEntity<byte[]> answer(byte[] question) throws InterruptedException {
        var position = behaviour.position();
        if (position == ResponderBehaviour.DOWN)
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        if (position == ResponderBehaviour.SLOW) Thread.sleep(delay);
        return ResponseEntity.ok().contentType(ANSWER).body(responder.answer(question, position));
    }

    /** What is not Base64 is no question, and so answered as none. */
    private static byte[] decoded(String question) {
        try {
            return Base64.getDecoder().decode(question);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
