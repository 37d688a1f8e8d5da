package org.ventanilla.efirma.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.efirma.CertificateStatus;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.RevocationAnswer;
import org.ventanilla.efirma.SignatureStatus;
import org.ventanilla.efirma.SignerCertificate;
import org.ventanilla.efirma.request.SignatureReport.Revocation;
import org.ventanilla.efirma.request.SignatureReport.Signed;

/** What a person may take along: the text to sign, and the report of a signature. */
@Service
public class SigningPapers {

    private final RequestRows requests;
    private final JdbcClient jdbc;
    private final RequestSettings settings;
    private final Clock clock;

    SigningPapers(
            RequestRows requests, JdbcClient jdbc, RequestSettings settings, @Qualifier("technicalClock") Clock clock) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The text of a request.
     *
     * @throws NotFound when there is no such request, or it is another account's
     */
    @Transactional(readOnly = true)
    public TextToSign text(UUID requestId) {
        var request = requests.findOwn(requestId);
        return new TextToSign(FileNames.of("texto", request.folio(), "txt"), request.content());
    }

    /**
     * The report of a signature. That of a sign-in, which belongs to nobody's account, is shown for a short time to who knows its id.
     *
     * @throws NotFound when there is no such report, it is another account's, or its time is over
     */
    @Transactional(readOnly = true)
    public SignatureReport report(UUID id) {
        return jdbc.sql("""
                select e.*, r.title, r.folio, r.original_chain
                  from efirma.signature_evidence e join efirma.signing_request r on r.id = e.request_id
                 where e.id = :id and case when r.account_id is null then e.stored_at > :since else r.account_id = :account end
                """)
                .param("id", id)
                .param("account", SignedInAccount.id())
                .param("since", Columns.moment(clock.instant().minus(settings.openReport())))
                .query(SigningPapers::read)
                .optional()
                .orElseThrow(() -> new NotFound("report of a signature"));
    }

    private static SignatureReport read(ResultSet row, int number) throws SQLException {
        var refusal = row.getString("refusal");
        return new SignatureReport(
                row.getObject("id", UUID.class),
                Verdict.valueOf(row.getString("verdict")),
                refusal == null ? null : Refusal.valueOf(refusal),
                SignatureStatus.valueOf(row.getString("signature_status")),
                CertificateStatus.valueOf(row.getString("certificate_status")),
                signer(row),
                new Signed(
                        row.getString("title"),
                        row.getString("folio"),
                        row.getString("document_sha256"),
                        row.getString("original_chain"),
                        row.getString("signature_sha256")),
                revocation(row),
                Columns.instant(row, "signed_at"),
                instant(row, "verified_at"),
                row.getString("policy_version"));
    }

    private static @Nullable SignerCertificate signer(ResultSet row) throws SQLException {
        var holder = Columns.rfc(row, "holder_rfc");
        if (holder == null) return null;
        return new SignerCertificate(
                holder,
                Columns.rfc(row, "representative_rfc"),
                row.getString("curp"),
                row.getString("representative_curp"),
                row.getString("name"),
                row.getString("certificate_number"),
                row.getString("issuer"),
                instant(row, "not_before"),
                instant(row, "not_after"));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        var status = row.getString("revocation_status");
        if (status == null) return null;
        return new Revocation(
                RevocationAnswer.Status.valueOf(status),
                Columns.instant(row, "answered_at"),
                Columns.instant(row, "revoked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Columns.instant(row, column));
    }
}
