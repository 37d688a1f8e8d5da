package org.ventanilla.identity.device;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.AuditableEvent;

/**
 * Somebody tried to sign in.
 *
 * @param accountId the account; absent where the name typed has none
 * @param method how
 * @param result what came of it
 * @param represented whether a representative signed in for the holder
 */
record SignInTried(@Nullable UUID accountId, SignInMethod method, SignInResult result, boolean represented)
        implements AuditableEvent {

    @Override
    public String auditKind() {
        return "identity.sign-in";
    }

    @Override
    public Optional<UUID> auditSubject() {
        return Optional.ofNullable(accountId);
    }

    @Override
    public Optional<UUID> auditActor() {
        return auditRefused() ? Optional.empty() : auditSubject();
    }

    @Override
    public boolean auditRefused() {
        return result != SignInResult.RIGHT;
    }

    @Override
    public Map<String, String> auditDetails() {
        var facts = Map.of("method", method.name(), "result", result.name());
        if (!represented) return facts;

        var all = new HashMap<>(facts);
        all.put("represented", "true");
        return all;
    }
}
