package org.ventanilla.efirma.request;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.efirma.CheckedSignature;
import org.ventanilla.efirma.SignatureEvidence;
import org.ventanilla.efirma.SigningOrder;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.efirma.SigningRequests;

/** Requests to sign as rows. */
@Service
class StoredSigningRequests implements SigningRequests {

    private static final int NONCE_BYTES = 24;

    private final RequestRows requests;
    private final CheckSignature check;
    private final SpendRequest spend;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredSigningRequests(
            RequestRows requests, CheckSignature check, SpendRequest spend, @Qualifier("technicalClock") Clock clock) {
        this.requests = requests;
        this.check = check;
        this.spend = spend;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SigningRequestView open(SigningOrder order) {
        var request = SigningRequest.open(order, nonce(), clock.instant());
        requests.add(request);
        return request.view();
    }

    @Override
    @Transactional(readOnly = true)
    public SigningRequestView find(UUID requestId) {
        return requests.findOwn(requestId).view();
    }

    @Override
    public CheckedSignature check(UUID requestId, byte[] cms) {
        return check.execute(requestId, cms.clone());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SignatureEvidence spend(CheckedSignature signature) {
        return spend.execute(signature);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
