package org.ventanilla.efirma.signature;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.ventanilla.efirma.SignatureSubmission;
import org.ventanilla.efirma.SignerCertificate;

/**
 * A good signature, and how its certificate stands now.
 *
 * @param certificate the certificate
 * @param identity who it names; null where nobody could be read
 * @param paths who may stand behind it
 * @param signedAt when the signer says to have signed
 * @param now legal time
 * @param realNow real time
 * @param wanted what was asked for
 */
record Standing(
        X509CertificateHolder certificate,
        @Nullable SignerCertificate identity,
        List<CertificatePaths.Path> paths,
        Instant signedAt,
        Instant now,
        Instant realNow,
        SignatureSubmission wanted) {

    boolean isEfirma() {
        return new CertificateProfile(certificate).isOfEfirma();
    }

    boolean namesSomebody() {
        return identity != null;
    }

    boolean isIssuedByTrusted() {
        return !paths.isEmpty();
    }

    boolean hasNotExpired() {
        return !now.isAfter(certificate.getNotAfter().toInstant());
    }

    boolean hasBegun() {
        return !now.isBefore(certificate.getNotBefore().toInstant());
    }

    boolean hasPathInForce() {
        return pathInForce().isPresent();
    }

    /** The signer's clock may be off, but not by more than a little; legal time plays no part, because it may be moved. */
    boolean wasSignedForThisRequest() {
        return !signedAt.isBefore(wanted.requestedAt().minus(SignaturePolicy.CLOCK_TOLERANCE))
                && !signedAt.isAfter(realNow.plus(SignaturePolicy.CLOCK_TOLERANCE));
    }

    /** The keys that stand for the public and for foreigners are nobody's. */
    boolean isOfHolder() {
        var holder = signer().holder();
        return !holder.isGeneric()
                && (wanted.holder() == null || wanted.holder().equals(holder));
    }

    boolean hasCurp() {
        return wanted.curp() == null || wanted.curp().value().equals(signer().curp());
    }

    /** Who signed, once somebody is known to be named. */
    SignerCertificate signer() {
        return Objects.requireNonNull(identity);
    }

    /** The path whose authorities are all in force. */
    Optional<CertificatePaths.Path> pathInForce() {
        return paths.stream().filter(path -> path.isInForce(now)).findFirst();
    }
}
