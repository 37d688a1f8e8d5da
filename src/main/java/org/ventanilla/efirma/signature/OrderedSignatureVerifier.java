package org.ventanilla.efirma.signature;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.ventanilla.efirma.SignatureSubmission;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignatureVerifier;
import org.ventanilla.efirma.revocation.RevocationCheck;

/** Runs the tables of {@link Checks} from top to bottom. */
@Component
class OrderedSignatureVerifier implements SignatureVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(OrderedSignatureVerifier.class);

    private final CertificatePaths paths;
    private final RevocationCheck revocation;
    private final Clock clock;
    private final Clock technicalClock;

    OrderedSignatureVerifier(
            CertificatePaths paths,
            RevocationCheck revocation,
            Clock clock,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.paths = paths;
        this.revocation = revocation;
        this.clock = clock;
        this.technicalClock = technicalClock;
    }

    @Override
    public SignatureVerdict verify(SignatureSubmission submission) {
        var findings = new Findings(clock.instant(), SignaturePolicy.version(paths.trustVersion()));
        try {
            return examined(submission, findings);
        } catch (Refused refused) {
            LOG.info("Signature refused, {}", refused.getMessage());
            return findings.rejected(refused.refusal());
        }
    }

    private SignatureVerdict examined(SignatureSubmission submission, Findings findings) {
        var envelope = Envelope.read(submission.cms());
        Check.all(Checks.FORM, envelope);
        var signer = Signer.of(envelope);
        Check.all(Checks.ALGORITHMS, signer);
        var text = SignedText.of(signer, submission.content());
        findings.signedAt(text.attributes().signedAt());
        Check.all(Checks.SIGNATURE, text);

        var standing = standing(text, submission, findings);
        Check.all(Checks.CERTIFICATE, standing);
        askRevocation(standing, findings);
        Check.all(Checks.IDENTITY, standing);
        return findings.passed(standing.signer());
    }

    private Standing standing(SignedText text, SignatureSubmission submission, Findings findings) {
        var certificate = text.signer().certificate();
        var identity = SubjectReader.read(certificate).orElse(null);
        findings.signer(identity);
        return new Standing(
                certificate,
                identity,
                paths.of(certificate),
                text.signedAt(),
                findings.verifiedAt(),
                technicalClock.instant(),
                submission);
    }

    private void askRevocation(Standing standing, Findings findings) {
        var path = standing.pathInForce().orElseThrow();
        findings.chain(path.encoded());
        var answer = revocation.ask(standing.certificate(), path.issuer());
        findings.revocation(answer);
        Check.all(Checks.REVOCATION, answer);
    }
}
