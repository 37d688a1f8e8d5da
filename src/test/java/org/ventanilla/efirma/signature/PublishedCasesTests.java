package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.VerifierMother.ACCEPT;
import static org.ventanilla.efirma.signature.VerifierMother.NOON;
import static org.ventanilla.efirma.signature.VerifierMother.code;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.EfirmaFixtures;
import org.ventanilla.efirma.trust.TrustedAuthority;
import tools.jackson.databind.json.JsonMapper;

/** Every published good, odd and bad signature gives its code, and none that EU DSS refuses is accepted. */
@EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
class PublishedCasesTests {

    /** What this portal decided where the cases leave it open ({@link SignaturePolicy}). */
    private static final Map<String, String> DECIDED = Map.of(
            "edge-sha512.p7s",
            ACCEPT,
            "edge-no-signingtime.p7s",
            "REJECT_NOT_CADES",
            "edge-extra-certificates.p7s",
            ACCEPT,
            "edge-pem.p7s",
            "REJECT_STRUCTURE");

    private final VerifierMother verifier = VerifierMother.trustingFixtures();

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("cases")
    void givesEachPublishedCaseItsCode(String file, String expected, String document) {
        assertThat(code(judged(file, document))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void acceptsNothingThatDssRefuses(String file, String expected, String document) {
        var dss = new DssJudge(verifier.authorities().stream()
                        .map(TrustedAuthority::certificate)
                        .toArray(X509CertificateHolder[]::new))
                .at(NOON);

        if (!dss.passes(EfirmaFixtures.bytes("cms/" + file), EfirmaFixtures.bytes("cms/" + document)))
            assertThat(code(judged(file, document))).isNotEqualTo(ACCEPT);
    }

    static Stream<Arguments> cases() {
        if (System.getenv("VENTANILLA_FIXTURES") == null) return Stream.empty();
        var cases = new JsonMapper().readTree(EfirmaFixtures.bytes("cms/manifest.json"));
        assertThat(cases.size()).isGreaterThanOrEqualTo(44);
        return StreamSupport.stream(cases.spliterator(), false).map(each -> {
            var file = each.get("file").asString();
            return Arguments.of(
                    file,
                    DECIDED.getOrDefault(file, each.get("expect").asString()),
                    each.get("document").asString());
        });
    }

    private org.ventanilla.efirma.SignatureVerdict judged(String file, String document) {
        var content = EfirmaFixtures.bytes("cms/" + document);
        var holder = new String(content, StandardCharsets.UTF_8).split("\\|", -1)[6];
        return verifier.judge(EfirmaFixtures.bytes("cms/" + file), content, new Rfc(holder));
    }
}
