package org.ventanilla.demo.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.demo.authority.DemoEfirma.Trait;

/** Answers by OCSP whether certificates of the demonstration are revoked: signed by a delegate of the issuer, and good for 60 seconds. */
@Component
@Profile("demo")
class OcspResponder {

    static final Instant REVOKED_AT = Instant.parse("2026-11-16T18:00:00Z");

    private static final Duration VALIDITY = Duration.ofSeconds(60);
    private static final DigestCalculatorProvider DIGESTS = new BcDigestCalculatorProvider();

    private final DemoAuthority authority;
    private final Clock technicalClock;

    OcspResponder(DemoAuthority authority, @Qualifier("technicalClock") Clock technicalClock) {
        this.authority = authority;
        this.technicalClock = technicalClock;
    }

    /** DER of the answer to the question, whatever it is. */
    byte[] answer(byte[] question, ResponderBehaviour behaviour) {
        var request = read(question);
        try {
            if (request.isEmpty()) return encoded(OCSPRespBuilder.MALFORMED_REQUEST, null);
            return encoded(OCSPRespBuilder.SUCCESSFUL, answered(request.get(), behaviour));
        } catch (OCSPException | OperatorCreationException e) {
            throw new IllegalStateException("the demo authority cannot answer", e);
        }
    }

    /** Empty for what is no question; the library says so by many exceptions, some only when a part is looked at. */
    private static Optional<OCSPReq> read(byte[] question) {
        try {
            var request = new OCSPReq(question);
            return request.getRequestList().length == 0 ? Optional.empty() : Optional.of(request);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private BasicOCSPResp answered(OCSPReq request, ResponderBehaviour behaviour)
            throws OCSPException, OperatorCreationException {
        var now = technicalClock.instant();
        var responder = authority.keys().responder();
        var answer = new BasicOCSPRespBuilder(
                new RespID(responder.holder().getSubjectPublicKeyInfo(), DIGESTS.get(RespID.HASH_SHA1)));
        for (var each : request.getRequestList())
            answer.addResponse(
                    each.getCertID(),
                    status(each.getCertID(), behaviour, now),
                    Date.from(now),
                    Date.from(now.plus(VALIDITY)));
        var nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) answer.setResponseExtensions(new Extensions(nonce));
        return answer.build(responder.signer(), new X509CertificateHolder[] {responder.holder()}, Date.from(now));
    }

    private @Nullable CertificateStatus status(CertificateID asked, ResponderBehaviour behaviour, Instant now) {
        return switch (behaviour) {
            case REVOKED -> revoked(now);
            case UNKNOWN -> new UnknownStatus();
            case NORMAL, SLOW, DOWN -> status(asked, now);
        };
    }

    private @Nullable CertificateStatus status(CertificateID asked, Instant now) {
        if (!isOfIssuer(asked)) return new UnknownStatus();

        var found = EfirmaCast.ALL.stream()
                .filter(efirma -> efirma.number().serial().equals(asked.getSerialNumber()))
                .filter(efirma -> !efirma.is(Trait.UNTRUSTED))
                .findFirst();
        if (found.isEmpty()) return new UnknownStatus();
        return found.get().is(Trait.REVOKED) ? revoked(now) : CertificateStatus.GOOD;
    }

    private boolean isOfIssuer(CertificateID asked) {
        try {
            return asked.matchesIssuer(authority.keys().issuer().holder(), DIGESTS);
        } catch (OCSPException e) {
            return false;
        }
    }

    /** Never in the future of those who ask, wherever their clock stands. */
    private static RevokedStatus revoked(Instant now) {
        var since = now.isBefore(REVOKED_AT) ? now : REVOKED_AT;
        return new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
    }

    private static byte[] encoded(int status, @Nullable BasicOCSPResp answer) throws OCSPException {
        try {
            return new OCSPRespBuilder().build(status, answer).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
