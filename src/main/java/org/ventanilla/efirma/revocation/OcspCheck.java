package org.ventanilla.efirma.revocation;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.RevocationAnswer.Status;
import org.ventanilla.efirma.trust.CertificateFacts;

/** Asks OCSP responders over HTTP, in real time. */
@Component
class OcspCheck implements RevocationCheck, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OcspCheck.class);

    private final Responders responders;
    private final OcspSettings settings;
    private final OcspTransport transport;
    private final AnswerJudgement judgement;

    OcspCheck(Responders responders, OcspSettings settings, @Qualifier("technicalClock") Clock technicalClock) {
        this.responders = responders;
        this.settings = settings;
        this.transport = new OcspTransport(settings);
        this.judgement = new AnswerJudgement(settings, technicalClock);
    }

    @Override
    public RevocationAnswer ask(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            var addresses = responders.of(CertificateFacts.fingerprint(issuer));
            if (addresses.isEmpty()) return unanswered(null, new NoAnswer("no responder is known for the issuer"));
            return askInTurn(addresses, OcspQuestion.about(certificate, issuer, settings.digest()), issuer);
        } catch (IOException | OCSPException | OperatorCreationException | RuntimeException e) {
            LOG.warn("revocation: a question failed: {}", e.getClass().getName());
            return unanswered(
                    null, new NoAnswer("the question failed: " + e.getClass().getSimpleName()));
        }
    }

    @Override
    public void destroy() {
        transport.close();
    }

    private RevocationAnswer askInTurn(List<URI> addresses, OcspQuestion question, X509CertificateHolder issuer) {
        var within = settings.patience().dividedBy(addresses.size());
        var answer = ask(addresses.getFirst(), question, issuer, within);
        return answer.status() == Status.UNANSWERED && addresses.size() > 1
                ? ask(addresses.getLast(), question, issuer, within)
                : answer;
    }

    private RevocationAnswer ask(URI address, OcspQuestion question, X509CertificateHolder issuer, Duration within) {
        try {
            return judgement.judge(question, issuer, transport.post(address, question.encoded(), within));
        } catch (NoAnswer e) {
            LOG.warn("revocation: no answer that counts from {}: {}", address.getHost(), e.cause());
            return unanswered(question, e);
        }
    }

    private static RevocationAnswer unanswered(@Nullable OcspQuestion question, NoAnswer why) {
        return new RevocationAnswer(
                Status.UNANSWERED,
                null,
                null,
                question == null ? null : question.encoded(),
                why.received(),
                why.cause());
    }
}
