package org.ventanilla.core;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and from where, as the audit log keeps it. It is set where work enters the portal (a request, a command) and holds for everything
 * that the work does; due work that nobody asked for acts as {@link #SYSTEM}.
 *
 * @param accountId the account; absent for the portal itself and for visitors who are not signed in
 * @param role the kind of account, as {@code WORKER}, the officer's roles joined by commas, {@code VISITOR} or {@code SYSTEM}
 * @param networkAddress where the request comes from, IPv4 or the first 64 bits of IPv6; absent for due work
 * @param session digest of the session's id, enough to tell sessions apart; absent where there is none
 */
public record Actor(
        @Nullable UUID accountId,
        String role,
        @Nullable String networkAddress,
        @Nullable String session) {

    /** The portal itself, doing what is due. */
    public static final Actor SYSTEM = new Actor(null, "SYSTEM", null, null);

    private static final ScopedValue<Supplier<Actor>> CURRENT = ScopedValue.newInstance();

    /** Who acts now. */
    public static Actor current() {
        return CURRENT.isBound() ? CURRENT.get().get() : SYSTEM;
    }

    /** Does the work with this actor, who is asked for only when needed. */
    public static <T extends @Nullable Object, X extends Throwable> T acting(
            Supplier<Actor> actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    /** The same actor, known to be this account by now. */
    public Actor as(UUID account, String knownRole) {
        return new Actor(account, knownRole, networkAddress, session);
    }
}
