package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTests {

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, 1, seconds, 1",
        "PT59.1S, 60, seconds, 60",
        "PT61S, 61, minutes, 2",
        "PT1H, 3600, minutes, 60",
        "PT1H0.001S, 3601, hours, 2",
        "P1D, 86400, hours, 24"
    })
    void tellsTheLargestUnitAndNeverLessThanTheWait(Duration duration, long seconds, String unit, long count) {
        var wait = Wait.of(duration);

        assertThat(wait.seconds()).isEqualTo(seconds);
        assertThat(wait.words().getCodes()).containsExactly("web.wait." + unit);
        assertThat(wait.words().getArguments()).containsExactly(count);
    }
}
