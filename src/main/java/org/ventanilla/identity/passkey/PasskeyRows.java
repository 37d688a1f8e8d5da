package org.ventanilla.identity.passkey;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The table {@code identity.passkey}. */
@Component
class PasskeyRows implements UserCredentialRepository {

    private static final String SELECT = """
            select p.*, o.user_handle from identity.passkey p join identity.passkey_owner o using (account_id)\s""";

    private static final String SAVE = """
            insert into identity.passkey (id, account_id, credential_id, public_key, attestation, client_words,
                signature_count, verified_user, backup_eligible, backed_up, transports, label, created_at, last_used_at)
            values (:id, :account, :credential, :key, :attestation, :words, :count, :verified, :eligible, :backed, :transports, :label,
                :created, :used)
            on conflict (credential_id) do update set signature_count = excluded.signature_count,
                verified_user = excluded.verified_user, backed_up = excluded.backed_up, last_used_at = excluded.last_used_at
            where passkey.account_id = excluded.account_id
            """;

    private final JdbcClient jdbc;
    private final PasskeyOwners owners;

    PasskeyRows(JdbcClient jdbc, PasskeyOwners owners) {
        this.jdbc = jdbc;
        this.owners = owners;
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("passkeys are removed by their owners");
    }

    @Override
    public void save(CredentialRecord passkey) {
        jdbc.sql(SAVE)
                .param("id", UUID.randomUUID())
                .param(
                        "account",
                        owners.accountOf(passkey.getUserEntityUserId()).orElseThrow())
                .param("credential", passkey.getCredentialId().toBase64UrlString())
                .param("key", passkey.getPublicKey().getBytes())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("words", bytes(passkey.getAttestationClientDataJSON()))
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("transports", transportsOf(passkey))
                .param("label", passkey.getLabel())
                .param("created", passkey.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(SELECT + "where p.credential_id = :credential")
                .param("credential", credentialId.toBase64UrlString())
                .query(PasskeyRows::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(SELECT + "where o.user_handle = :handle order by p.created_at")
                .param("handle", userId.toBase64UrlString())
                .query(PasskeyRows::read)
                .list();
    }

    /** The passkeys of an account, oldest first. */
    List<PasskeyView> of(UUID accountId) {
        return jdbc.sql("""
                select id, label, created_at, last_used_at from identity.passkey
                where account_id = :account order by created_at, id
                """)
                .param("account", accountId)
                .query((row, number) -> new PasskeyView(
                        row.getObject(1, UUID.class), row.getString(2), instant(row, 3), instant(row, 4)))
                .list();
    }

    boolean remove(UUID accountId, UUID id) {
        return jdbc.sql("delete from identity.passkey where account_id = :account and id = :id")
                        .param("account", accountId)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String[] transportsOf(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Bytes.fromBase64(row.getString("user_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_words")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified_user"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream(texts(row.getArray("transports")))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .label(row.getString("label"))
                .created(instant(row, row.findColumn("created_at")))
                .lastUsed(instant(row, row.findColumn("last_used_at")))
                .build();
    }

    private static byte[] bytes(@Nullable Bytes kept) {
        return kept == null ? new byte[0] : kept.getBytes();
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
