package org.ventanilla.efirma.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.Curp;
import org.ventanilla.core.NotFound;

/** The table {@code efirma.signing_request}. */
@Component
class RequestRows {

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SigningRequest request) {
        jdbc.sql("""
                insert into efirma.signing_request (id, procedure, folio, account_id, holder_rfc, curp, title, sentence,
                    document, document_sha256, original_chain, nonce, requested_at, expires_at)
                values (:id, :procedure, :folio, :account, :holder, :curp, :title, :sentence,
                    :document, :digest, :chain, :nonce, :requested, :expires)
                """)
                .param("id", request.id())
                .param("procedure", request.procedure())
                .param("folio", request.folio())
                .param("account", request.accountId())
                .param("holder", Columns.valueOf(request.holder()))
                .param("curp", request.curp() == null ? null : request.curp().value())
                .param("title", request.title())
                .param("sentence", request.sentence())
                .param("document", request.document())
                .param("digest", request.documentDigest())
                .param("chain", request.originalChain())
                .param("nonce", request.nonce())
                .param("requested", Columns.moment(request.requestedAt()))
                .param("expires", Columns.moment(request.expiresAt()))
                .update();
    }

    Optional<SigningRequest> find(UUID id) {
        return jdbc.sql("select * from efirma.signing_request where id = :id")
                .param("id", id)
                .query(RequestRows::read)
                .optional();
    }

    /** The request, where the session that asks may see it. */
    SigningRequest findOwn(UUID id) {
        return find(id).filter(found -> found.isFor(SignedInAccount.id()))
                .orElseThrow(() -> new NotFound("request to sign"));
    }

    /** Spends the request; whether it was this call that did. The row decides between two that come at once. */
    boolean spend(UUID id, Instant now) {
        return jdbc.sql("""
                        update efirma.signing_request set spent_at = :now
                        where id = :id and spent_at is null and expires_at > :now
                        """).param("id", id).param("now", Columns.moment(now)).update() == 1;
    }

    private static SigningRequest read(ResultSet row, int number) throws SQLException {
        var curp = row.getString("curp");
        return new SigningRequest(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("folio"),
                row.getObject("account_id", UUID.class),
                Columns.rfc(row, "holder_rfc"),
                curp == null ? null : new Curp(curp),
                row.getString("title"),
                row.getString("sentence"),
                row.getString("document"),
                row.getString("document_sha256"),
                row.getString("original_chain"),
                row.getString("nonce"),
                Objects.requireNonNull(Columns.instant(row, "requested_at")),
                Objects.requireNonNull(Columns.instant(row, "expires_at")),
                Columns.instant(row, "spent_at"));
    }
}
