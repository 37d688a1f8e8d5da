package org.ventanilla.efirma.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.ventanilla.efirma.SigningRequestView;

/** What the page part {@code efirma/signing} shows besides the request: {@code ${@signingPart.…}}. */
@Component
class SigningPart {

    private static final String GROUPS_OF_FOUR = "(?<=\\G.{4})(?=.)";

    private final Clock clock;
    private final Clock technicalClock;

    SigningPart(Clock clock, @Qualifier("technicalClock") Clock technicalClock) {
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    /** Legal time, by which the browser judges the certificate's dates. */
    public Instant legalNow() {
        return clock.instant();
    }

    /** Real time, which the signature states. */
    public Instant realNow() {
        return technicalClock.instant();
    }

    /** The very bytes that are signed, in Base64: no reading of markup comes between. */
    public String content(SigningRequestView request) {
        return Base64.getEncoder().encodeToString(request.originalChain().getBytes(StandardCharsets.UTF_8));
    }

    /** A digest in groups of four digits, to be compared by eye. */
    public String grouped(String digest) {
        return String.join(" ", digest.split(GROUPS_OF_FOUR));
    }

    /** Everything that the browser may find wrong. */
    public List<SigningProblem> problems() {
        return List.of(SigningProblem.values());
    }
}
