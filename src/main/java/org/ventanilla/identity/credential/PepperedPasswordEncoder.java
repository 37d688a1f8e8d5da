package org.ventanilla.identity.credential;

import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane over HMAC-SHA-256 of the pepper and the password in NFKC; never truncated, spaces kept.
 * Basis: trust, section 1; OWASP Password Storage.
 */
@Component
class PepperedPasswordEncoder implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore atWork = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final Pepper pepper;

    PepperedPasswordEncoder(Pepper pepper) {
        this.pepper = pepper;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (password == null) return null;
        return bounded(() -> argon2.encode(peppered(password)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) return false;
        return bounded(() -> argon2.matches(peppered(password), hash));
    }

    private String peppered(CharSequence password) {
        return Base64.getEncoder().encodeToString(pepper.mac(Normalizer.normalize(password, Normalizer.Form.NFKC)));
    }

    // Each hash takes 19 MiB: with a thread per request, only this bounds the memory of a flood of sign-ins.
    private <T> T bounded(Supplier<T> work) {
        atWork.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atWork.release();
        }
    }
}
