package org.ventanilla.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTests {

    private static final TotpSecret SECRET = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant STEP_START = Instant.ofEpochSecond(1_111_111_110);

    @ParameterizedTest
    @DisplayName("RFC 6238, appendix B, SHA-1, the last six of eight digits")
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void showsTheCodesOfTheStandard(long second, String code) {
        assertThat(at(Instant.ofEpochSecond(second)).current(SECRET).code()).isEqualTo(code);
    }

    @Test
    @Tag("V6.5.5")
    void takesTheStepBeforeAndTheStepAfterAndNoOther() {
        var code = at(STEP_START).current(SECRET).code();

        assertThat(at(STEP_START.minusSeconds(31)).stepOf(SECRET, code)).isEmpty();
        assertThat(at(STEP_START.minusSeconds(30)).stepOf(SECRET, code)).isPresent();
        assertThat(at(STEP_START.plusSeconds(59)).stepOf(SECRET, code)).isPresent();
        assertThat(at(STEP_START.plusSeconds(60)).stepOf(SECRET, code)).isEmpty();
    }

    @Test
    void namesTheStepOfACodeWheneverItIsTyped() {
        var code = at(STEP_START).current(SECRET).code();

        assertThat(at(STEP_START.plusSeconds(45)).stepOf(SECRET, code))
                .isEqualTo(at(STEP_START).stepOf(SECRET, code));
    }

    @Test
    void tellsWhenTheNextCodeFollows() {
        assertThat(at(STEP_START.plusSeconds(12)).current(SECRET).validUntil())
                .isEqualTo(STEP_START.plus(Duration.ofSeconds(30)));
    }

    @Test
    @Tag("V6.5.3")
    @Tag("V6.5.4")
    void spreadsTheDigitsOfCodesEvenly() {
        var counts = new int[10];
        IntStream.range(0, 10_000)
                .mapToObj(step ->
                        at(STEP_START.plusSeconds(30L * step)).current(SECRET).code())
                .peek(code -> assertThat(code).matches("\\d{6}"))
                .flatMapToInt(String::chars)
                .forEach(digit -> counts[digit - '0']++);

        var chiSquare = IntStream.of(counts)
                .mapToDouble(count -> Math.pow(count - 6_000, 2) / 6_000)
                .sum();
        assertThat(chiSquare).as("99.9 % of fair series stay below").isLessThan(27.9);
    }

    @Test
    void tellsAppsTheSecretAsTheyReadIt() {
        assertThat(SECRET.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(SECRET.address("ana@correo.example"))
                .isEqualTo("otpauth://totp/Ventanilla:ana%40correo.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Ventanilla&algorithm=SHA1&digits=6&period=30");
        assertThat(SECRET).hasToString("TotpSecret[hidden]");
    }

    private static OneTimeCodes at(Instant instant) {
        return new OneTimeCodes(Clock.fixed(instant, ZoneOffset.UTC));
    }
}
