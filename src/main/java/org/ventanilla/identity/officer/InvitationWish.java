package org.ventanilla.identity.officer;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Role;

/**
 * A wish to invite somebody, as typed.
 *
 * @param requestKey key of the form; the same form sent again invites nobody else
 * @param name name in the back office
 * @param email address
 * @param roles what the officer is to do
 * @param locale language of the mail
 * @param inviter who asks; absent for the first administrator
 */
public record InvitationWish(
        UUID requestKey,
        String name,
        String email,
        Set<Role> roles,
        Locale locale,
        @Nullable UUID inviter) {

    /** Keeps its own copy of the roles. */
    public InvitationWish {
        roles = Set.copyOf(roles);
    }
}
