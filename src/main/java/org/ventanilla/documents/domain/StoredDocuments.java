package org.ventanilla.documents.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.documents.DocumentFacts;
import org.ventanilla.documents.DocumentKind;
import org.ventanilla.documents.Sha256;
import org.ventanilla.documents.VerificationCode;

/** Rows of {@code documents.stored_document}. The bytes are read only where they are asked for. */
@Repository
class StoredDocuments {

    private static final String COLUMNS = """
            select id, code, kind, issued_on, valid_until, holder_initials, nss_last_four, chain_sha256, content_sha256, status
            from documents.stored_document
            """;

    private final JdbcClient jdbc;

    /** Sealed bytes; absent while nobody has asked for them. */
    record Content(byte @Nullable [] bytes) {}

    StoredDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertOnce(DocumentFacts facts, Instant registeredAt) {
        jdbc.sql("""
                        insert into documents.stored_document (id, request_key, code, kind, owner_id, issued_on, valid_until,
                            holder_initials, nss_last_four, chain_sha256, status, registered_at)
                        values (:id, :requestKey, :code, :kind, :owner, :issuedOn, :validUntil,
                            :initials, :lastFour, :chain, 'VALID', :registeredAt)
                        on conflict (request_key) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("requestKey", facts.requestKey())
                .param("code", VerificationCode.random().value())
                .param("kind", facts.kind().name())
                .param("owner", facts.ownerId())
                .param("issuedOn", facts.issuedOn())
                .param("validUntil", facts.validUntil())
                .param("initials", facts.holderInitials())
                .param("lastFour", facts.nssLastFour())
                .param("chain", Sha256.of(facts.originalChain()).bytes())
                .param("registeredAt", utc(registeredAt))
                .update();
    }

    StoredDocument byRequestKey(UUID requestKey) {
        return jdbc.sql(COLUMNS + "where request_key = :key")
                .param("key", requestKey)
                .query(StoredDocuments::document)
                .single();
    }

    Optional<StoredDocument> byOwner(UUID id, UUID ownerId) {
        return jdbc.sql(COLUMNS + "where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", ownerId)
                .query(StoredDocuments::document)
                .optional();
    }

    Optional<StoredDocument> byCode(VerificationCode code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code.value())
                .query(StoredDocuments::document)
                .optional();
    }

    Optional<StoredDocument> byContentDigest(Sha256 digest) {
        return jdbc.sql(COLUMNS + "where content_sha256 = :digest")
                .param("digest", digest.bytes())
                .query(StoredDocuments::document)
                .optional();
    }

    /** The content of a document of this owner. */
    Optional<Content> content(UUID id, UUID ownerId) {
        return content(id, ownerId, "");
    }

    /** The same, and nobody else seals it until the transaction ends. */
    Optional<Content> lockedContent(UUID id, UUID ownerId) {
        return content(id, ownerId, " for update");
    }

    private Optional<Content> content(UUID id, UUID ownerId, String lock) {
        return jdbc.sql("select content from documents.stored_document where id = :id and owner_id = :owner" + lock)
                .param("id", id)
                .param("owner", ownerId)
                .query((row, number) -> new Content(row.getBytes("content")))
                .optional();
    }

    void keepContent(UUID id, byte[] content, Instant sealedAt) {
        jdbc.sql("""
                        update documents.stored_document
                        set content = :content, content_sha256 = :digest, sealed_at = :sealedAt
                        where id = :id
                        """)
                .param("content", content)
                .param("digest", Sha256.of(content).bytes())
                .param("sealedAt", utc(sealedAt))
                .param("id", id)
                .update();
    }

    /** Whether this call ended it; false when it was ended before. */
    boolean end(UUID id, DocumentStatus status, Instant endedAt) {
        return jdbc.sql("""
                                update documents.stored_document set status = :status, ended_at = :endedAt
                                where id = :id and status = 'VALID'
                                """)
                        .param("status", status.name())
                        .param("endedAt", utc(endedAt))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static StoredDocument document(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                new VerificationCode(row.getString("code")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("holder_initials"),
                row.getString("nss_last_four"),
                Sha256.ofBytes(row.getBytes("chain_sha256")),
                digest(row.getBytes("content_sha256")),
                DocumentStatus.valueOf(row.getString("status")));
    }

    private static @Nullable Sha256 digest(byte @Nullable [] bytes) {
        return bytes == null ? null : Sha256.ofBytes(bytes);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
