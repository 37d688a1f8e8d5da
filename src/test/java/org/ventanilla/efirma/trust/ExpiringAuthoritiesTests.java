package org.ventanilla.efirma.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.ventanilla.core.Role;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.ReadsLog;

@ReadsLog
class ExpiringAuthoritiesTests {

    private static final Duration WARNING = Duration.ofDays(180);

    private final MutableClock clock = new MutableClock();
    private final Instant end = clock.instant().plus(WARNING).plusSeconds(1);
    private final ExpiringAuthorities expiring = new ExpiringAuthorities(
            new CurrentTrust(
                    List.of(authority("AC LARGA", Instant.parse("2040-01-01T00:00:00Z")), authority("AC CORTA", end))),
            StoreMother.settings("unused", ""),
            clock);

    @Test
    void warnsAdministratorsFromTheFirstInstantOfTheWarningOn() {
        assertThat(expiring.roles()).containsExactly(Role.ADMIN);
        assertThat(expiring.state().waiting()).isZero();
        assertThat(expiring.state().oldest()).isNull();

        clock.advance(Duration.ofSeconds(1));

        assertThat(expiring.state().waiting()).isEqualTo(1);
        assertThat(expiring.state().oldest()).isEqualTo(end.minus(WARNING));
    }

    @Test
    void tellsTheLogOnceItsTimeEndsAndOnceItIsOver(CapturedOutput log) {
        expiring.warn();
        assertThat(log).doesNotContain("AC CORTA");

        clock.advance(Duration.ofSeconds(1));
        expiring.warn();
        assertThat(log)
                .contains("the authority AC CORTA")
                .contains("expires at " + end)
                .doesNotContain("AC LARGA");

        clock.advance(WARNING.plusDays(1));
        expiring.warn();
        assertThat(log).contains("expired at " + end);
    }

    private static Authority authority(String name, Instant until) {
        var certificate = StoreMother.anchor(name)
                .validBetween(Instant.parse("2020-01-01T00:00:00Z"), until)
                .draw();
        return new Authority(certificate, true, AuthorityProfile.INSTALLATION, name);
    }
}
