package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.Bench.AUTHORITY;
import static org.ventanilla.efirma.signature.Bench.TEXT;
import static org.ventanilla.efirma.signature.Bench.signature;

import java.util.concurrent.Callable;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.ventanilla.efirma.SignatureSubmission;

/** How fast a signature is judged by every check, beside the yardstick of the same run: BouncyCastle's bare verification and path. */
@Tag("bench")
@Isolated("it measures")
class SignatureSpeedTests {

    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 5_000;

    @Test
    void judgesAlmostAsFastAsBouncyCastleVerifies() throws Exception {
        var cms = signature().build();
        var verifier = VerifierMother.trusting(AUTHORITY).build();
        var submission = new SignatureSubmission(cms, TEXT, null, null, VerifierMother.NOON);

        timed(WARM_UP, () -> verifier.verify(submission));
        timed(WARM_UP, () -> verifyBarely(cms));
        double whole = timed(ROUNDS, () -> verifier.verify(submission));
        double bare = timed(ROUNDS, () -> verifyBarely(cms));

        var ratio = bare / whole;
        System.out.printf(
                "Every check: %,.0f signatures/s; bare verification and path: %,.0f signatures/s; ratio %.2f%n",
                ROUNDS / whole, ROUNDS / bare, ratio);
        assertThat(ratio).isGreaterThan(0.5);
    }

    private static boolean verifyBarely(byte[] cms) throws Exception {
        var message = new CMSSignedData(new CMSProcessableByteArray(TEXT), cms);
        var signer = message.getSignerInfos().getSigners().iterator().next();
        var certificate = message.getCertificates().getMatches(null).iterator().next();
        var verifiers = new JcaContentVerifierProviderBuilder();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                && certificate.isSignatureValid(verifiers.build(AUTHORITY.certificate()))
                && AUTHORITY.certificate().isSignatureValid(verifiers.build(AUTHORITY.root()));
    }

    private static double timed(int rounds, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
