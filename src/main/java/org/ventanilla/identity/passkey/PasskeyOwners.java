package org.ventanilla.identity.passkey;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Recipients;

/** The table {@code identity.passkey_owner}. The name by which Spring Security asks is the account id; authenticators show the address. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;
    private final Recipients recipients;

    PasskeyOwners(JdbcClient jdbc, Recipients recipients) {
        this.jdbc = jdbc;
        this.recipients = recipients;
    }

    /** Makes the account known to passkeys, once. */
    void introduce(UUID accountId) {
        if (recipients.recipient(accountId).isEmpty()) throw new NotFound("account");

        jdbc.sql("""
                insert into identity.passkey_owner (account_id, user_handle) values (:account, :handle)
                on conflict (account_id) do nothing
                """)
                .param("account", accountId)
                .param("handle", Bytes.random().toBase64UrlString())
                .update();
    }

    Optional<UUID> accountOf(Bytes userHandle) {
        return jdbc.sql("select account_id from identity.passkey_owner where user_handle = :handle")
                .param("handle", userHandle.toBase64UrlString())
                .query(UUID.class)
                .optional();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return accountOf(id).map(account -> entity(account, id)).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        var account = UUID.fromString(username);
        return jdbc.sql("select user_handle from identity.passkey_owner where account_id = :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .map(handle -> entity(account, Bytes.fromBase64(handle)))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {
        throw new UnsupportedOperationException("owners are introduced before their first passkey");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("owners stay with their account");
    }

    private PublicKeyCredentialUserEntity entity(UUID account, Bytes id) {
        var address = recipients.recipient(account).orElseThrow().email().value();
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name(address)
                .displayName(address)
                .build();
    }
}
