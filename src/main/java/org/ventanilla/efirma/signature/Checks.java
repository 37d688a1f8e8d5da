package org.ventanilla.efirma.signature;

import static org.ventanilla.efirma.Refusal.REJECT_ALGORITHM;
import static org.ventanilla.efirma.Refusal.REJECT_CERT_TYPE;
import static org.ventanilla.efirma.Refusal.REJECT_CHAIN;
import static org.ventanilla.efirma.Refusal.REJECT_CONTENT_TYPE;
import static org.ventanilla.efirma.Refusal.REJECT_CURP;
import static org.ventanilla.efirma.Refusal.REJECT_DIGEST;
import static org.ventanilla.efirma.Refusal.REJECT_EXPIRED;
import static org.ventanilla.efirma.Refusal.REJECT_FORM;
import static org.ventanilla.efirma.Refusal.REJECT_KEY_SIZE;
import static org.ventanilla.efirma.Refusal.REJECT_MULTIPLE_SIGNERS;
import static org.ventanilla.efirma.Refusal.REJECT_NOT_CADES;
import static org.ventanilla.efirma.Refusal.REJECT_NOT_YET_VALID;
import static org.ventanilla.efirma.Refusal.REJECT_NO_CERTIFICATE;
import static org.ventanilla.efirma.Refusal.REJECT_NO_SIGNER;
import static org.ventanilla.efirma.Refusal.REJECT_REVOCATION_UNKNOWN;
import static org.ventanilla.efirma.Refusal.REJECT_REVOKED;
import static org.ventanilla.efirma.Refusal.REJECT_RFC;
import static org.ventanilla.efirma.Refusal.REJECT_SIGNATURE;
import static org.ventanilla.efirma.Refusal.REJECT_SIGNING_CERT;
import static org.ventanilla.efirma.Refusal.REJECT_SIGNING_TIME;
import static org.ventanilla.efirma.Refusal.REJECT_STRUCTURE;

import java.util.List;
import org.ventanilla.efirma.RevocationAnswer;

/**
 * Every check in its order, top to bottom: the first that fails is the verdict. Before the first of them the bytes were found short enough
 * ({@code REJECT_TOO_LARGE}) and well-formed DER ({@code REJECT_STRUCTURE}).
 */
final class Checks {

    static final List<Check<Envelope>> FORM = List.of(
            new Check<>(REJECT_FORM, "the content is detached", Envelope::isDetached),
            new Check<>(REJECT_CONTENT_TYPE, "the content is plain", Envelope::holdsPlainContent),
            new Check<>(
                    REJECT_NO_SIGNER,
                    "somebody signed",
                    envelope -> !envelope.signers().isEmpty()),
            new Check<>(
                    REJECT_MULTIPLE_SIGNERS,
                    "one signed",
                    envelope -> envelope.signers().size() == 1),
            new Check<>(REJECT_STRUCTURE, "nothing else rides along", Envelope::isBare),
            new Check<>(
                    REJECT_NO_CERTIFICATE,
                    "the signer's certificate is there",
                    envelope -> !envelope.certificatesOfSigner().isEmpty()),
            new Check<>(
                    REJECT_STRUCTURE,
                    "only one certificate can be the signer's",
                    envelope -> envelope.certificatesOfSigner().size() == 1));

    static final List<Check<Signer>> ALGORITHMS = List.of(
            new Check<>(REJECT_ALGORITHM, "the digest is allowed", Signer::usesAllowedDigest),
            new Check<>(REJECT_ALGORITHM, "the signature is RSA with that digest", Signer::usesAllowedSignature),
            new Check<>(REJECT_ALGORITHM, "the certificate is signed so", Signer::hasCertificateOfAllowedSignature),
            new Check<>(REJECT_ALGORITHM, "its key is of RSA", Signer::hasRsaKey),
            new Check<>(REJECT_KEY_SIZE, "its key is of good size", Signer::hasStrongKey),
            new Check<>(REJECT_NOT_CADES, "attributes are signed", Signer::signedAttributes));

    static final List<Check<SignedText>> SIGNATURE = List.of(
            new Check<>(REJECT_CONTENT_TYPE, "the signer speaks of plain content", SignedText::speaksOfPlainContent),
            new Check<>(REJECT_NOT_CADES, "the signer signs time and certificate too", SignedText::isCades),
            new Check<>(REJECT_ALGORITHM, "the algorithms are the signer's", SignedText::usesAlgorithmsThatWereMeant),
            new Check<>(REJECT_DIGEST, "the text is ours", SignedText::isOurText),
            new Check<>(REJECT_SIGNING_CERT, "the signer names this certificate", SignedText::namesItsCertificate),
            new Check<>(REJECT_SIGNATURE, "the key made the signature", SignedText::hasItsSignature));

    static final List<Check<Standing>> CERTIFICATE = List.of(
            new Check<>(REJECT_CERT_TYPE, "it is an e.firma", Standing::isEfirma),
            new Check<>(REJECT_CERT_TYPE, "it names a taxpayer", Standing::namesSomebody),
            new Check<>(REJECT_CHAIN, "a trusted authority issued it", Standing::isIssuedByTrusted),
            new Check<>(REJECT_EXPIRED, "its time is not over", Standing::hasNotExpired),
            new Check<>(REJECT_NOT_YET_VALID, "its time has come", Standing::hasBegun),
            new Check<>(REJECT_CHAIN, "its authorities are in force", Standing::hasPathInForce),
            new Check<>(REJECT_SIGNING_TIME, "it was signed for this request", Standing::wasSignedForThisRequest));

    static final List<Check<RevocationAnswer>> REVOCATION = List.of(
            new Check<>(
                    REJECT_REVOKED, "it is not revoked", answer -> answer.status() != RevocationAnswer.Status.REVOKED),
            new Check<>(
                    REJECT_REVOCATION_UNKNOWN,
                    "its authority knows it",
                    answer -> answer.status() != RevocationAnswer.Status.UNKNOWN_TO_RESPONDER));

    static final List<Check<Standing>> IDENTITY = List.of(
            new Check<>(REJECT_RFC, "it is of the holder", Standing::isOfHolder),
            new Check<>(REJECT_CURP, "it bears the CURP", Standing::hasCurp));

    private Checks() {}
}
