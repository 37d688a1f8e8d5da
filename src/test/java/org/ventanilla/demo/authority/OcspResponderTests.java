package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcspResponderTests {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private final OcspResponder responder = responderAt(NOW);

    @ParameterizedTest
    @ValueSource(strings = {"fernanda", "nopal-azul", "vencida", "futura", "sello"})
    void saysThatACertificateIsGood(String name) throws Exception {
        assertThat(status(Question.about(name), ResponderBehaviour.NORMAL)).isEqualTo(CertificateStatus.GOOD);
        assertThat(status(Question.about(name), ResponderBehaviour.SLOW)).isEqualTo(CertificateStatus.GOOD);
    }

    @Test
    void saysSinceWhenACertificateIsRevoked() throws Exception {
        var revoked = (RevokedStatus) status(Question.about("revocada"), ResponderBehaviour.NORMAL);

        assertThat(revoked.getRevocationTime().toInstant()).isEqualTo("2026-11-16T18:00:00Z");
        assertThat(revoked.getRevocationReason()).isEqualTo(1);
    }

    @Test
    void revokesNothingInTheFutureOfWhoAsks() throws Exception {
        var earlier = Instant.parse("2026-01-10T08:00:00Z");
        var answer = new OCSPResp(responderAt(earlier).answer(Question.about("revocada"), ResponderBehaviour.NORMAL));
        var status = ((BasicOCSPResp) answer.getResponseObject()).getResponses()[0].getCertStatus();

        assertThat(((RevokedStatus) status).getRevocationTime().toInstant()).isEqualTo(earlier);
    }

    @Test
    void knowsNothingOfWhatOthersIssued() throws Exception {
        var stranger =
                new JcaX509CertificateHolder(AuthorityCertificates.stranger().certificate());
        var known = Issued.holder("luis").getSerialNumber();

        assertThat(status(Question.about("ajena"), ResponderBehaviour.NORMAL)).isInstanceOf(UnknownStatus.class);
        assertThat(status(Question.about(stranger, known), ResponderBehaviour.NORMAL))
                .isInstanceOf(UnknownStatus.class);
        assertThat(status(Question.about(issuer(), BigInteger.TEN), ResponderBehaviour.NORMAL))
                .isInstanceOf(UnknownStatus.class);
    }

    @Test
    void saysOfAllWhatTheSwitchSays() throws Exception {
        for (var name : Issued.ALL) {
            assertThat(status(Question.about(name), ResponderBehaviour.REVOKED)).isInstanceOf(RevokedStatus.class);
            assertThat(status(Question.about(name), ResponderBehaviour.UNKNOWN)).isInstanceOf(UnknownStatus.class);
        }
    }

    @Test
    void understandsNewerDigestsOfTheIssuer() throws Exception {
        var serial = Issued.holder("luis").getSerialNumber();
        var question = Question.about(issuer(), serial, NISTObjectIdentifiers.id_sha256);

        assertThat(status(question, ResponderBehaviour.NORMAL)).isEqualTo(CertificateStatus.GOOD);
    }

    @Test
    void answersForSixtySecondsOfRealTimeWithTheNonce() throws Exception {
        var answer = answer(Question.about("luis"), ResponderBehaviour.NORMAL);
        var single = answer.getResponses()[0];

        assertThat(answer.getProducedAt().toInstant()).isEqualTo(NOW);
        assertThat(single.getThisUpdate().toInstant()).isEqualTo(NOW);
        assertThat(single.getNextUpdate().toInstant()).isEqualTo(NOW.plusSeconds(60));
        assertThat(answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce)
                        .getExtnValue()
                        .getOctets())
                .endsWith(Question.NONCE);
    }

    @Test
    void signsAsADelegateOfTheIssuer() throws Exception {
        var answer = answer(Question.about("luis"), ResponderBehaviour.NORMAL);
        var delegate = answer.getCerts()[0];
        var certificate = Issued.AUTHORITY.keys().responder().certificate();
        var verifiers = new JcaContentVerifierProviderBuilder();

        assertThat(answer.isSignatureValid(verifiers.build(delegate))).isTrue();
        assertThat(delegate.isSignatureValid(verifiers.build(issuer()))).isTrue();
        assertThat(answer.getSignatureAlgOID().getId()).isEqualTo("1.2.840.113549.1.1.11");
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.9");
        assertThat(certificate.getExtensionValue("1.3.6.1.5.5.7.48.1.5")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoQuestion(ResponderBehaviour behaviour) throws Exception {
        var question = Question.about("luis");

        for (var wrong : new byte[][] {{}, {1, 2, 3}, Arrays.copyOf(question, question.length - 1), new byte[8192]})
            assertThat(new OCSPResp(responder.answer(wrong, behaviour)).getStatus())
                    .isEqualTo(1);
    }

    @Test
    void stumblesOverNothing() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var question = Question.about("luis");
            for (var changes = 0; changes < 3; changes++)
                question[random.nextInt(question.length)] = (byte) random.nextInt(256);

            assertThatCode(() -> responder.answer(question, ResponderBehaviour.NORMAL))
                    .doesNotThrowAnyException();
        }
    }

    private CertificateStatus status(byte[] question, ResponderBehaviour behaviour) throws IOException, OCSPException {
        return answer(question, behaviour).getResponses()[0].getCertStatus();
    }

    private BasicOCSPResp answer(byte[] question, ResponderBehaviour behaviour) throws IOException, OCSPException {
        var answer = new OCSPResp(responder.answer(question, behaviour));
        assertThat(answer.getStatus()).isZero();
        return (BasicOCSPResp) answer.getResponseObject();
    }

    private static X509CertificateHolder issuer() {
        return Issued.AUTHORITY.keys().issuer().holder();
    }

    private static OcspResponder responderAt(Instant instant) {
        return new OcspResponder(Issued.AUTHORITY, Clock.fixed(instant, ZoneOffset.UTC));
    }
}
