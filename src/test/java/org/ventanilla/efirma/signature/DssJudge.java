package org.ventanilla.efirma.signature;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.ventanilla.support.TestAuthority;

/** EU DSS as an independent judge: its default policy, but without data of revocation, which these signatures cannot bring. */
final class DssJudge {

    private static final String POLICY = policy();

    private final X509CertificateHolder[] authorities;
    private Instant time = VerifierMother.NOON;

    DssJudge(X509CertificateHolder... authorities) {
        this.authorities = authorities.clone();
    }

    DssJudge at(Instant instant) {
        time = instant;
        return this;
    }

    /** Whether it finds one signature or more and each of them passes; what it stumbles over does not. */
    boolean passes(byte[] cms, byte[] content) {
        try {
            var report = validated(cms, content).getSimpleReport();
            var ids = report.getSignatureIdList();
            return !ids.isEmpty() && ids.stream().allMatch(id -> report.getIndication(id) == Indication.TOTAL_PASSED);
        } catch (RuntimeException stumbled) {
            return false;
        }
    }

    /** Whether it is CAdES-BASELINE-B to DSS too. */
    boolean isBaseline(byte[] cms, byte[] content) {
        var report = validated(cms, content).getSimpleReport();
        return report.getSignatureFormat(report.getFirstSignatureId()) == SignatureLevel.CAdES_BASELINE_B;
    }

    private eu.europa.esig.dss.validation.reports.Reports validated(byte[] cms, byte[] content) {
        var trusted = new CommonTrustedCertificateSource();
        for (var authority : authorities)
            trusted.addCertificate(new CertificateToken(TestAuthority.converted(authority)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);

        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(cms));
        validator.setCertificateVerifier(verifier);
        validator.setDetachedContents(List.of(new InMemoryDocument(content)));
        validator.setValidationTime(Date.from(time));
        return validator.validateDocument(new ByteArrayInputStream(POLICY.getBytes(StandardCharsets.UTF_8)));
    }

    private static String policy() {
        try (var stream = DssJudge.class.getResourceAsStream("/policy/constraint.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "<(RevocationDataAvailable|AcceptableRevocationDataFound) Level=\"\\w+\"",
                            "<$1 Level=\"INFORM\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
