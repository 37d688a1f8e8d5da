package org.ventanilla.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The codes that authenticator apps show: six digits, new each thirty seconds, in real time. Basis: RFC 6238; ASVS V6.5.5. */
@Component
public class OneTimeCodes {

    private static final int LENIENCE = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    OneTimeCodes(@Qualifier("technicalClock") Clock clock) {
        this.clock = clock;
    }

    /** The step in which this is the secret's code, the current one or a neighbour; empty when there is none. */
    OptionalLong stepOf(TotpSecret secret, String code) {
        var now = stepAt(clock.instant());
        var found = OptionalLong.empty();
        for (var step = now - LENIENCE; step <= now + LENIENCE; step++)
            if (equal(codeOf(secret, step), code)) found = OptionalLong.of(step);
        return found;
    }

    /** What an app with this secret shows now. */
    public CurrentCode current(TotpSecret secret) {
        var step = stepAt(clock.instant());
        return new CurrentCode(codeOf(secret, step), startOf(step + 1));
    }

    private String codeOf(TotpSecret secret, long step) {
        try {
            var key = new SecretKeySpec(secret.bytes(), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, startOf(step), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), generator.getTimeStep().toSeconds());
    }

    private Instant startOf(long step) {
        return Instant.ofEpochSecond(step * generator.getTimeStep().toSeconds());
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * What an app shows.
     *
     * @param code six digits
     * @param validUntil when the next one follows, in real time
     */
    public record CurrentCode(String code, Instant validUntil) {}
}
