package org.ventanilla.identity.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.identity.credential.SecretToken;

/**
 * Codes to keep on paper for the day when app or key are lost: ten of 120 random bits, each good once. The table holds digests only; with so
 * many bits a plain one is enough (ASVS V6.5.2).
 */
@Component
class RecoveryCodes {

    static final int MANY = 10;
    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New codes in the place of all before, in six groups of four signs. */
    List<String> renew(UUID accountId, Instant now) {
        remove(accountId);
        var codes = Stream.generate(RecoveryCodes::random).limit(MANY).toList();
        for (var code : codes) keep(accountId, code, now);
        return codes;
    }

    private void keep(UUID accountId, String code, Instant now) {
        jdbc.sql("insert into identity.recovery_code (account_id, code_hash, made_at) values (:account, :hash, :now)")
                .param("account", accountId)
                .param("hash", digest(code))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Uses a code up, on all nodes at once; false where it is none of the account or was used before. */
    boolean spend(UUID accountId, String typed, Instant now) {
        return jdbc.sql("""
                update identity.recovery_code set used_at = :now
                where account_id = :account and code_hash = :hash and used_at is null
                """)
                        .param("account", accountId)
                        .param("hash", digest(typed))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int left(UUID accountId) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account and used_at is null")
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    void remove(UUID accountId) {
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", accountId)
                .update();
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes, Base32.READABLE).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However typed: case, spaces and hyphens do not count, and neither do the signs that people take for others. */
    private static String digest(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return SecretToken.hashOf(signs.replace('O', '0').replaceAll("[IL]", "1"));
    }
}
