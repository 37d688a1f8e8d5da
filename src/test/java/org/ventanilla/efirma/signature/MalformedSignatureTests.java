package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.VerifierMother.code;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More than a hundred bad signatures in more than twenty-five classes: each is refused for its own reason, soon, and without an error. */
class MalformedSignatureTests {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void coversEnoughClasses() throws Exception {
        assertThat(cases().count()).isGreaterThanOrEqualTo(100);
        assertThat(cases().collect(Collectors.groupingBy(MalformedCase::kind)))
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy((kind, cases) -> assertThat(cases).as(kind).hasSizeGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void refusesForItsReason(MalformedCase bad) {
        var verifier = VerifierMother.trusting(Bench.AUTHORITY);

        var verdict = Assertions.assertTimeout(LIMIT, () -> verifier.judge(bad.cms(), Bench.TEXT));

        assertThat(code(verdict)).isEqualTo(bad.refusal().name());
    }

    static Stream<MalformedCase> cases() throws Exception {
        return Stream.of(MalformedForms.all(), MalformedAttributes.all(), MalformedCertificates.all())
                .flatMap(each -> each);
    }
}
