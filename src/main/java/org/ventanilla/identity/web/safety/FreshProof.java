package org.ventanilla.identity.web.safety;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.ventanilla.identity.credential.FreshSignature;

/** Remembers in the session that its owner was proved again a moment ago, by password or e.firma, in real time (ASVS V7.5.1). */
@Component
public class FreshProof implements FreshSignature {

    private static final String PROVED_AT = "ventanilla.session.proved-at";
    private static final Duration FRESH_FOR = Duration.ofMinutes(5);

    private final Clock clock;

    FreshProof(@Qualifier("technicalClock") Clock clock) {
        this.clock = clock;
    }

    /** The password or the signature was right just now. */
    public void note(HttpServletRequest request) {
        request.getSession().setAttribute(PROVED_AT, clock.instant());
    }

    @Override
    public boolean isFresh() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && isFresh(current.getRequest());
    }

    /** Whether it was in the last five minutes. */
    boolean isFresh(HttpServletRequest request) {
        return request.getSession().getAttribute(PROVED_AT) instanceof Instant provedAt
                && clock.instant().isBefore(provedAt.plus(FRESH_FOR));
    }
}
