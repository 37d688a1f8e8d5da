package org.ventanilla.efirma.signature;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.EfirmaFixtures;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureSubmission;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignatureVerifier;
import org.ventanilla.efirma.revocation.RevocationCheck;
import org.ventanilla.efirma.trust.TrustStore;
import org.ventanilla.efirma.trust.TrustedAuthority;
import org.ventanilla.support.TestAuthority;

/**
 * Verifiers over authorities of the test, at noon of 21 November 2026 unless told otherwise.
 *
 * @param authorities whom it trusts
 * @param now legal time
 * @param realNow real time
 * @param revocation what authorities answer
 */
record VerifierMother(
        List<TrustedAuthority> authorities, Instant now, Instant realNow, RevocationAnswer.Status revocation) {

    static final Instant NOON = Instant.parse("2026-11-21T18:00:00Z");
    static final String ACCEPT = "ACCEPT";

    static VerifierMother trusting(List<TrustedAuthority> authorities) {
        return new VerifierMother(authorities, NOON, NOON, RevocationAnswer.Status.GOOD);
    }

    static VerifierMother trusting(TestAuthority... authorities) {
        return trusting(Arrays.stream(authorities)
                .flatMap(authority -> Stream.of(
                        new TrustedAuthority(authority.root(), true),
                        new TrustedAuthority(authority.certificate(), false)))
                .toList());
    }

    static VerifierMother trustingFixtures() {
        return trusting(EfirmaFixtures.authorities());
    }

    /** At this legal time. */
    VerifierMother at(Instant time) {
        return new VerifierMother(authorities, time, realNow, revocation);
    }

    /** At this real time. */
    VerifierMother really(Instant time) {
        return new VerifierMother(authorities, now, time, revocation);
    }

    /** Where the authorities answer so. */
    VerifierMother answering(RevocationAnswer.Status status) {
        return new VerifierMother(authorities, now, realNow, status);
    }

    SignatureVerifier build() {
        return with((certificate, issuer) -> new RevocationAnswer(revocation, null, null, null, null, null));
    }

    SignatureVerifier with(RevocationCheck check) {
        return new OrderedSignatureVerifier(new CertificatePaths(store()), check, still(now), still(realNow));
    }

    TrustStore store() {
        return new Fixed(authorities);
    }

    /** Judges a signature that anybody may have made. */
    SignatureVerdict judge(byte[] cms, byte[] content) {
        return judge(cms, content, null);
    }

    /** Judges a signature that the holder of this RFC should have made. */
    SignatureVerdict judge(byte[] cms, byte[] content, @Nullable Rfc holder) {
        return build().verify(new SignatureSubmission(cms, content, holder, null, realNow));
    }

    /** The code of a verdict, as the published cases name it. */
    static String code(SignatureVerdict verdict) {
        return switch (verdict) {
            case SignatureVerdict.Accepted accepted -> ACCEPT;
            case SignatureVerdict.RevocationUnknown unknown -> "REVOCATION_UNKNOWN";
            case SignatureVerdict.Rejected rejected -> rejected.refusal().name();
        };
    }

    private static Clock still(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    /** A store that never changes. */
    private record Fixed(List<TrustedAuthority> authorities) implements TrustStore {

        @Override
        public List<TrustedAuthority> named(X500Name name) {
            return authorities.stream()
                    .filter(authority -> Arrays.equals(encoded(authority.certificate()), Der.encoded(name)))
                    .toList();
        }

        @Override
        public String version() {
            return "pruebas";
        }

        private static byte[] encoded(X509CertificateHolder certificate) {
            return Der.encoded(certificate.getSubject());
        }
    }
}
