package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.Bench.AUTHORITY;
import static org.ventanilla.efirma.signature.Bench.KARLA;
import static org.ventanilla.efirma.signature.Bench.TEXT;
import static org.ventanilla.efirma.signature.Bench.XOCHILT;
import static org.ventanilla.efirma.signature.Bench.by;
import static org.ventanilla.efirma.signature.Bench.signature;
import static org.ventanilla.efirma.signature.VerifierMother.ACCEPT;
import static org.ventanilla.efirma.signature.VerifierMother.NOON;
import static org.ventanilla.efirma.signature.VerifierMother.code;
import static org.ventanilla.efirma.signature.VerifierMother.trusting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Rfc;
import org.ventanilla.efirma.CertificateStatus;
import org.ventanilla.efirma.EfirmaFixtures;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignatureSubmission;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.trust.TrustedAuthority;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestEfirma;
import org.ventanilla.support.TestKeys;

class SignatureVerifierTests {

    private static final Rfc FUNK = new Rfc("FUNK671228PH6");
    private static final Rfc COMPANY = new Rfc("OÑO120726RX3");

    private final VerifierMother verifier = trusting(AUTHORITY);

    @Nested
    class Identity {

        @Test
        void takesItFromTheCertificateThatSigned() {
            var cms = signature()
                    .certificates(XOCHILT.certificate(), KARLA.certificate())
                    .build();

            var accepted = (SignatureVerdict.Accepted) verifier.judge(cms, TEXT, FUNK);

            assertThat(accepted.signer().holder()).isEqualTo(FUNK);
            assertThat(accepted.signer().curp()).isEqualTo("FUNK671228MCLNLR05");
            assertThat(accepted.signer().name()).isEqualTo("KARLA FUENTE NOLASCO");
            assertThat(accepted.signer().issuer()).isEqualTo("AC DE LAS PRUEBAS");
        }

        @Test
        void neverTakesTheRepresentativeForTheHolder() {
            var efirma = AUTHORITY
                    .company(COMPANY.value(), "ORGANICOS ÑAVEZ", FUNK.value(), "FUNK671228MCLNLR05")
                    .issue();
            var cms = by(efirma).build();

            assertThat(code(verifier.judge(cms, TEXT, FUNK))).isEqualTo("REJECT_RFC");
            var accepted = (SignatureVerdict.Accepted) verifier.judge(cms, TEXT, COMPANY);
            assertThat(accepted.signer().isCompany()).isTrue();
            assertThat(accepted.signer().representative()).isEqualTo(FUNK);
            assertThat(accepted.signer().curp()).isNull();
            assertThat(accepted.signer().representativeCurp()).isEqualTo("FUNK671228MCLNLR05");
        }

        @Test
        void asksForTheCurpOnlyWhereOneIsWanted() {
            var wanted = new SignatureSubmission(signature().build(), TEXT, FUNK, new Curp("FUNK671228MCLNLR05"), NOON);
            var other = new SignatureSubmission(signature().build(), TEXT, FUNK, new Curp("CACX760510MGTSHC04"), NOON);

            assertThat(code(verifier.build().verify(wanted))).isEqualTo(ACCEPT);
            assertThat(code(verifier.build().verify(other))).isEqualTo("REJECT_CURP");
        }

        @Test
        void bindsToTheHolderAndNotToTheCertificate() {
            var renewed = AUTHORITY
                    .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA FUENTE NOLASCO")
                    .keys(TestKeys.rsa("renewed"))
                    .issue();

            assertThat(code(verifier.judge(by(renewed).build(), TEXT, FUNK))).isEqualTo(ACCEPT);
            assertThat(code(verifier.judge(signature().build(), TEXT, FUNK))).isEqualTo(ACCEPT);
        }
    }

    @Nested
    class Authorities {

        @Test
        void refusesCertificatesOfAuthoritiesOutOfForceAlthoughTheirOwnTimeRuns() {
            var lapsed = AUTHORITY.with(
                    AUTHORITY.ownDraft().validBetween(Instant.parse("2019-01-01T00:00:00Z"), NOON.minusSeconds(1)));

            var verdict = (SignatureVerdict.Rejected)
                    trusting(lapsed).judge(signature().build(), TEXT);

            assertThat(verdict.refusal().name()).isEqualTo("REJECT_CHAIN");
            assertThat(verdict.certificate()).isEqualTo(CertificateStatus.UNTRUSTED);
            assertThat(verdict.signature()).isEqualTo(SignatureStatus.GOOD);
        }

        @Test
        void tellsTheHolderFirstThatTheOwnCertificateIsOver() {
            var end = NOON.minus(Duration.ofDays(30));
            var lapsed = AUTHORITY.with(
                    AUTHORITY.ownDraft().validBetween(Instant.parse("2019-01-01T00:00:00Z"), NOON.minusSeconds(1)));
            var efirma = AUTHORITY
                    .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA")
                    .validBetween(Instant.parse("2022-01-01T00:00:00Z"), end)
                    .issue();

            assertThat(code(trusting(lapsed).judge(by(efirma).build(), TEXT))).isEqualTo("REJECT_EXPIRED");
        }

        @Test
        void findsTheRightOneOfTwoWithOneName() {
            var generation = new TestAuthority(
                    AUTHORITY.root(),
                    AUTHORITY.rootKeys(),
                    AUTHORITY.ownDraft().keys(TestKeys.rsa("first generation")).draw(),
                    TestKeys.rsa("first generation"));

            var both = trusting(generation, AUTHORITY);
            var verdict = (SignatureVerdict.Accepted) both.judge(signature().build(), TEXT);

            assertThat(verdict.proof().chain())
                    .containsExactly(KARLA.cer(), encoded(AUTHORITY.certificate()), encoded(AUTHORITY.root()));
            assertThat(code(trusting(generation).judge(signature().build(), TEXT)))
                    .isEqualTo("REJECT_CHAIN");
        }

        @Test
        void refusesAuthoritiesThatMayNotIssue() {
            var noKeyCertSign = AUTHORITY
                    .ownDraft()
                    .extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.cRLSign));
            var noAuthority =
                    AUTHORITY.ownDraft().extension(Extension.basicConstraints, true, new BasicConstraints(false));
            var underSha1 = AUTHORITY.ownDraft().signedWith("SHA1withRSA");

            for (var draft : List.of(noKeyCertSign, noAuthority, underSha1))
                assertThat(code(trusting(AUTHORITY.with(draft))
                                .judge(signature().build(), TEXT)))
                        .isEqualTo("REJECT_CHAIN");
        }

        @Test
        void refusesPathsLongerThanAnAuthorityAllows() {
            var lower = TestKeys.rsa("lower authority");
            var name = TestAuthority.named("AC INFERIOR").certificate().getSubject();
            var below = AUTHORITY
                    .ownDraft()
                    .subject(name)
                    .keys(lower)
                    .issuedBy(AUTHORITY.certificate().getSubject(), AUTHORITY.keys())
                    .draw();
            var efirma = AUTHORITY
                    .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA")
                    .issuedBy(name, lower)
                    .issue();
            var authorities = new ArrayList<>(verifier.authorities());
            authorities.add(new TrustedAuthority(below, false));

            assertThat(code(trusting(authorities).judge(by(efirma).build(), TEXT)))
                    .isEqualTo("REJECT_CHAIN");
        }

        @Test
        @EnabledIfEnvironmentVariable(named = "VENTANILLA_FIXTURES", matches = ".+")
        void neverTrustsAnImitation() {
            var imitation = EfirmaFixtures.efirma("imitacion/AAA010101AAA-emisor2021/otro.cer");

            var verdict = VerifierMother.trustingFixtures().judge(by(imitation).build(), TEXT);

            assertThat(code(verdict)).isEqualTo("REJECT_CERT_TYPE");
        }
    }

    @Nested
    class Times {

        @Test
        void judgesAtLegalTimeAndNotAtTheStatedOne() {
            var past = Instant.parse("2022-06-01T00:00:00Z");
            var efirma = AUTHORITY
                    .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA")
                    .validBetween(past.minusSeconds(60), past.plusSeconds(60))
                    .issue();

            assertThat(code(verifier.judge(by(efirma).at(past).build(), TEXT))).isEqualTo("REJECT_EXPIRED");
        }

        @Test
        void comparesTheStatedTimeWithRealTime() {
            var moved = verifier.at(NOON.plus(Duration.ofDays(100)));

            assertThat(code(moved.judge(signature().build(), TEXT))).isEqualTo(ACCEPT);
        }

        @Test
        void leavesAnHourToSignOffLine() {
            var cms = signature().at(NOON.plusSeconds(3)).build();
            var later = verifier.really(NOON.plus(Duration.ofMinutes(55)));

            var verdict = later.build().verify(new SignatureSubmission(cms, TEXT, FUNK, null, NOON));

            assertThat(code(verdict)).isEqualTo(ACCEPT);
        }
    }

    @Nested
    class Revocation {

        @Test
        void refusesWhatIsRevoked() {
            var verdict = (SignatureVerdict.Rejected) verifier.answering(RevocationAnswer.Status.REVOKED)
                    .judge(signature().build(), TEXT);

            assertThat(verdict.refusal().name()).isEqualTo("REJECT_REVOKED");
            assertThat(verdict.certificate()).isEqualTo(CertificateStatus.REVOKED);
            assertThat(verdict.proof().revocation()).isNotNull();
        }

        @Test
        void refusesWhatTheAuthorityDoesNotKnow() {
            var ignorant = verifier.answering(RevocationAnswer.Status.UNKNOWN_TO_RESPONDER);

            assertThat(code(ignorant.judge(signature().build(), TEXT))).isEqualTo("REJECT_REVOCATION_UNKNOWN");
        }

        @Test
        void leavesToTheActWhatNobodyAnswered() {
            var verdict = verifier.answering(RevocationAnswer.Status.UNANSWERED)
                    .judge(signature().build(), TEXT, FUNK);

            assertThat(verdict).isInstanceOf(SignatureVerdict.RevocationUnknown.class);
            assertThat(verdict.certificate()).isEqualTo(CertificateStatus.REVOCATION_UNKNOWN);
        }

        @Test
        void asksAboutThisCertificateAndItsIssuerOnlyOnceEverythingElseHolds() {
            var asked = new ArrayList<List<X509CertificateHolder>>();
            var curious = verifier.with((certificate, issuer) -> {
                asked.add(List.of(certificate, issuer));
                return new RevocationAnswer(RevocationAnswer.Status.GOOD, null, null, null, null, null);
            });

            curious.verify(new SignatureSubmission(by(stranger()).build(), TEXT, null, null, NOON));
            curious.verify(new SignatureSubmission(signature().build(), TEXT, null, null, NOON));

            assertThat(asked).containsExactly(List.of(KARLA.certificate(), AUTHORITY.certificate()));
        }
    }

    @Nested
    class Proof {

        @Test
        void keepsWhatTheVerdictRestsOn() {
            var proof = verifier.judge(signature().build(), TEXT).proof();

            assertThat(proof.verifiedAt()).isEqualTo(NOON);
            assertThat(proof.signedAt()).isEqualTo(NOON);
            assertThat(proof.policyVersion()).isEqualTo("efirma-1+pruebas");
            assertThat(proof.chain()).hasSize(3);
        }

        @Test
        void namesTheSignerOfARefusedSignatureWhereItCan() {
            var verdict =
                    (SignatureVerdict.Rejected) verifier.judge(signature().build(), TEXT, new Rfc("CACX7605101P8"));

            assertThat(verdict.refusal().name()).isEqualTo("REJECT_RFC");
            assertThat(verdict.signer().holder()).isEqualTo(FUNK);
            assertThat(verdict.certificate()).isEqualTo(CertificateStatus.GOOD);
        }

        @Test
        void refusesTheSignatureOfAnotherText() {
            var verdict = (SignatureVerdict.Rejected)
                    verifier.judge(signature().build(), "otro".getBytes(StandardCharsets.UTF_8));

            assertThat(verdict.refusal().name()).isEqualTo("REJECT_DIGEST");
            assertThat(verdict.signature()).isEqualTo(SignatureStatus.BAD);
            assertThat(verdict.certificate()).isEqualTo(CertificateStatus.NOT_CHECKED);
        }
    }

    private static TestEfirma stranger() {
        return TestAuthority.named("OTRA AC")
                .person("FUNK671228PH6", "FUNK671228MCLNLR05", "KARLA")
                .issue();
    }

    private static byte[] encoded(X509CertificateHolder certificate) {
        return Der.encoded(certificate.toASN1Structure());
    }
}
