package org.ventanilla.efirma.request;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureVerdict;
import org.ventanilla.efirma.SignerCertificate;

/** The table {@code efirma.signature_evidence}. */
@Component
class EvidenceRows {

    /** What is longer is no signature; of it only the digest is kept. */
    private static final int LARGEST_CMS = 65_536;

    private static final int LONGEST_TEXT = 300;
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private static final String INSERT = """
            insert into efirma.signature_evidence (id, request_id, verdict, counts, refusal, signature_status, certificate_status,
                document_sha256, signature_sha256, cms, chain, ocsp_request, ocsp_response, revocation_status, revoked_at,
                answered_at, revocation_cause, policy_version, holder_rfc, representative_rfc, curp, representative_curp, name,
                certificate_number, issuer, not_before, not_after, signed_at, verified_at, stored_at)
            values (:id, :request, :verdict, :counts, :refusal, :signature, :certificate,
                :document, :digest, :cms, :chain, :question, :answer, :revocation, :revoked,
                :answered, :cause, :policy, :holder, :representative, :curp, :representativeCurp, :name,
                :number, :issuer, :notBefore, :notAfter, :signed, :verified, :stored)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds evidence of a signature of the request; false where one that counts stands in its way. */
    boolean add(UUID id, SigningRequest request, byte[] cms, SignatureVerdict verdict, boolean counts, Instant now) {
        var refusal = Verdict.refusalOf(verdict);
        var statement = jdbc.sql(INSERT)
                .param("id", id)
                .param("request", request.id())
                .param("verdict", Verdict.of(verdict).name())
                .param("counts", counts)
                .param("refusal", refusal == null ? null : refusal.name())
                .param("signature", verdict.signature().name())
                .param("certificate", verdict.certificate().name())
                .param("document", request.documentDigest())
                .param("digest", Sha256.of(cms))
                .param("cms", cms.length > LARGEST_CMS ? null : cms)
                .param("chain", verdict.proof().chain().toArray(byte[][]::new))
                .param("policy", verdict.proof().policyVersion())
                .param("signed", Columns.moment(verdict.proof().signedAt()))
                .param("verified", Columns.moment(verdict.proof().verifiedAt()))
                .param("stored", Columns.moment(now));
        return signedBy(answered(statement, verdict.proof().revocation()), Verdict.signerOf(verdict))
                        .update()
                == 1;
    }

    /** How many signatures of the request did not count. */
    int countFailed(UUID requestId) {
        return jdbc.sql("select count(*) from efirma.signature_evidence where request_id = :request and not counts")
                .param("request", requestId)
                .query(Integer.class)
                .single();
    }

    private static StatementSpec answered(StatementSpec statement, @Nullable RevocationAnswer answer) {
        return statement
                .param("question", answer == null ? null : answer.request())
                .param("answer", answer == null ? null : answer.response())
                .param("revocation", answer == null ? null : answer.status().name())
                .param("revoked", Columns.moment(answer == null ? null : answer.revokedAt()))
                .param("answered", Columns.moment(answer == null ? null : answer.producedAt()))
                .param("cause", readable(answer == null ? null : answer.cause()));
    }

    private static StatementSpec signedBy(StatementSpec statement, @Nullable SignerCertificate signer) {
        return statement
                .param("holder", signer == null ? null : signer.holder().value())
                .param("representative", signer == null ? null : Columns.valueOf(signer.representative()))
                .param("curp", readable(signer == null ? null : signer.curp()))
                .param("representativeCurp", readable(signer == null ? null : signer.representativeCurp()))
                .param("name", readable(signer == null ? null : signer.name()))
                .param("number", readable(signer == null ? null : signer.number()))
                .param("issuer", readable(signer == null ? null : signer.issuer()))
                .param("notBefore", Columns.moment(signer == null ? null : signer.notBefore()))
                .param("notAfter", Columns.moment(signer == null ? null : signer.notAfter()));
    }

    /** What stands in a certificate that nobody vouches for may be anything; the table takes no text that cannot be one. */
    private static @Nullable String readable(@Nullable String text) {
        if (text == null) return null;
        var plain = UNREADABLE.matcher(text).replaceAll("\uFFFD");
        return plain.length() <= LONGEST_TEXT
                ? plain
                : UNREADABLE.matcher(plain.substring(0, LONGEST_TEXT)).replaceAll("\uFFFD");
    }
}
