package org.ventanilla.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTests {

    private final RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(30), Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({"1, PT30S", "2, PT1M", "3, PT2M", "5, PT8M", "6, PT15M", "7, PT15M", "100000, PT15M"})
    void doublesUpToTheBound(int attempts, Duration wait) {
        assertThat(schedule.after(attempts)).isEqualTo(wait);
    }
}
