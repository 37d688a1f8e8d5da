package org.ventanilla.efirma.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.revocation.OcspBench.AUTHORITY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.RevocationAnswer.Status;
import org.ventanilla.support.OcspReply;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestKeys;
import org.ventanilla.support.TestResponder;

/** Who may sign an answer, and how. */
class OcspSignerTests {

    private final TestResponder responder = TestResponder.of(AUTHORITY);
    private final Instant now = Clock.systemUTC().instant();

    @AfterEach
    void end() {
        responder.close();
    }

    @Test
    void takesAnAnswerOfTheIssuerItself() {
        assertThat(asked(reply -> reply.signedBy(AUTHORITY.key(), AUTHORITY.certificate())
                                .bringing(List.of()))
                        .status())
                .isEqualTo(Status.GOOD);
    }

    @Test
    void refusesASignerWithoutTheRightToSignAnswers() {
        var without = OcspReply.delegateOf(AUTHORITY).withoutExtension(Extension.extendedKeyUsage);
        var other = OcspReply.delegateOf(AUTHORITY)
                .extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        var usage = OcspReply.delegateOf(AUTHORITY)
                .extension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment));

        for (var draft : List.of(without, other, usage))
            unanswered(reply -> reply.signedBy(draft.issue()), "may not sign answers");
    }

    @Test
    void refusesTheCertificateInQuestionAsSigner() {
        var person = AUTHORITY.person("AEPX8001015H9", "AEPX800101MDFLRC04", "XIMENA ALVAREZ");

        unanswered(reply -> reply.signedBy(person.issue()), "may not sign answers");
    }

    @Test
    void refusesASignerWithACriticalExtensionThatItDoesNotUnderstand() {
        var odd = OcspReply.delegateOf(AUTHORITY)
                .extension(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE);

        unanswered(reply -> reply.signedBy(odd.issue()), "may not sign answers");
    }

    @Test
    void refusesAnExpiredResponderAndOneOfTheFuture() {
        var expired = OcspReply.delegateOf(AUTHORITY)
                .validBetween(now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(1)));
        var future = OcspReply.delegateOf(AUTHORITY)
                .validBetween(now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(400)));

        for (var draft : List.of(expired, future))
            unanswered(reply -> reply.signedBy(draft.issue()), "is not valid now");
    }

    @Test
    void refusesTheResponderOfAnotherAuthority() {
        var stranger = TestAuthority.named("AC AJENA");

        unanswered(reply -> reply.signedBy(OcspReply.delegateOf(stranger).issue()), "no certificate of the issuer");
        unanswered(
                reply -> reply.signedBy(stranger.key(), stranger.certificate())
                        .bringing(List.of(stranger.certificate(), stranger.root())),
                "no certificate of the issuer");
    }

    @Test
    void refusesAResponderThatOnlyNamesTheIssuer() {
        var forged =
                OcspReply.delegateOf(AUTHORITY).issuedBy(AUTHORITY.certificate().getSubject(), TestKeys.rsa("forger"));

        unanswered(reply -> reply.signedBy(forged.issue()), "no certificate of the issuer");
    }

    @Test
    void refusesAResponderOfTheRootThatIsNotTheIssuer() {
        var above = OcspReply.delegateOf(AUTHORITY).issuedBy(AUTHORITY.root().getSubject(), AUTHORITY.rootKeys());

        unanswered(reply -> reply.signedBy(above.issue()), "no certificate of the issuer");
    }

    @Test
    void refusesAWrongSignature() {
        unanswered(
                reply -> reply.signedBy(TestKeys.rsa("forger").getPrivate(), AUTHORITY.certificate())
                        .bringing(List.of()),
                "the signature of the answer is wrong");
    }

    @Test
    void refusesASignerWhoseCertificateIsMissing() {
        unanswered(reply -> reply.bringing(List.of()), "signer is missing");
    }

    @Test
    void refusesAWeakKeyAndAWeaklySignedResponder() {
        var weak = OcspReply.delegateOf(AUTHORITY).keys(TestKeys.rsa("weak responder", 1024));
        var weaklySigned = OcspReply.delegateOf(AUTHORITY).signedWith("SHA1withRSA");

        unanswered(reply -> reply.signedBy(weak.issue()), "weak key");
        unanswered(reply -> reply.signedBy(weaklySigned.issue()), "no certificate of the issuer");
    }

    @Test
    void takesSha1OnlyInAnswersAndOnlyWhereItIsAllowed() {
        unanswered(reply -> reply.signedWith("SHA1withRSA"), "algorithm that is not allowed");
        unanswered(reply -> reply.signedWith("MD5withRSA"), "algorithm that is not allowed");

        var tolerant = OcspBench.settings(true, Duration.ofSeconds(30), responder.address());
        responder.answering(question ->
                OcspReply.to(question, AUTHORITY).signedWith("SHA1withRSA").encoded());
        assertThat(OcspBench.ask(tolerant).status()).isEqualTo(Status.GOOD);
        responder.answering(question -> OcspReply.to(question, AUTHORITY)
                .signedBy(OcspReply.delegateOf(AUTHORITY)
                        .signedWith("SHA1withRSA")
                        .issue())
                .encoded());
        assertThat(OcspBench.ask(tolerant).cause()).contains("no certificate of the issuer");
    }

    private RevocationAnswer asked(UnaryOperator<OcspReply> change) {
        responder.answering(
                question -> change.apply(OcspReply.to(question, AUTHORITY)).encoded());
        return OcspBench.ask(OcspBench.settings(responder.address()));
    }

    private void unanswered(UnaryOperator<OcspReply> change, String cause) {
        var answer = asked(change);
        assertThat(answer.status()).isEqualTo(Status.UNANSWERED);
        assertThat(answer.cause()).contains(cause);
    }
}
