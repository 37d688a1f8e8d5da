package org.ventanilla.efirma.revocation;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;

/** Reads an answer and finds in it what was asked, nothing less and nothing else. */
final class AnswerContent {

    private static final List<String> REFUSALS =
            List.of("successful", "malformedRequest", "internalError", "tryLater", "4", "sigRequired", "unauthorized");

    private AnswerContent() {}

    /** The basic answer, which is the only kind that is understood. */
    static BasicOCSPResp basic(byte[] answer) throws NoAnswer {
        var response = parsed(answer);
        var status = response.getStatus();
        if (status != OCSPResp.SUCCESSFUL)
            throw new NoAnswer("the responder answered "
                    + (status > 0 && status < REFUSALS.size() ? REFUSALS.get(status) : "status " + status));
        try {
            if (response.getResponseObject() instanceof BasicOCSPResp basic) return basic;
        } catch (OCSPException _) {
            throw unreadable();
        }
        throw new NoAnswer("the answer is not of the basic kind");
    }

    /** The one statement about the certificate that was asked for. */
    static SingleResp statement(BasicOCSPResp answer, CertificateID asked) throws NoAnswer {
        var about = Arrays.stream(answer.getResponses())
                .filter(single -> same(single.getCertID(), asked))
                .toList();
        if (about.isEmpty()) throw new NoAnswer("the answer is about another certificate");
        if (about.size() > 1) throw new NoAnswer("the answer says more than one thing about the certificate");
        if (!answer.getCriticalExtensionOIDs().isEmpty()
                || !about.getFirst().getCriticalExtensionOIDs().isEmpty())
            throw new NoAnswer("the answer has a critical extension that is not understood");
        return about.getFirst();
    }

    /** An answer that was made for this question repeats its nonce. */
    static void checkNonce(BasicOCSPResp answer, byte[] asked) throws NoAnswer {
        var nonce = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce == null) throw new NoAnswer("the answer does not repeat the nonce");
        if (!Arrays.equals(nonce.getExtnValue().getOctets(), asked))
            throw new NoAnswer("the answer has the nonce of another question");
    }

    private static OCSPResp parsed(byte[] answer) throws NoAnswer {
        if (answer.length == 0) throw new NoAnswer("the answer is empty");
        try {
            // Other than the constructor for bytes, this one refuses what stands behind the answer.
            return new OCSPResp(OCSPResponse.getInstance(ASN1Primitive.fromByteArray(answer)));
        } catch (IOException | RuntimeException _) {
            throw unreadable();
        }
    }

    private static NoAnswer unreadable() {
        return new NoAnswer("the answer cannot be read");
    }

    /** Digest parameters may be absent or NULL; all else must be equal. */
    private static boolean same(CertificateID answered, CertificateID asked) {
        return answered.getHashAlgOID().equals(asked.getHashAlgOID())
                && Arrays.equals(answered.getIssuerNameHash(), asked.getIssuerNameHash())
                && Arrays.equals(answered.getIssuerKeyHash(), asked.getIssuerKeyHash())
                && answered.getSerialNumber().equals(asked.getSerialNumber());
    }
}
