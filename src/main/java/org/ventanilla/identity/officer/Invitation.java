package org.ventanilla.identity.officer;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Role;
import org.ventanilla.identity.NewOfficer;

/**
 * Somebody who is asked to work in the back office.
 *
 * @param id the invitation
 * @param email where it went
 * @param name name in the back office
 * @param roles what the officer is to do
 * @param locale language of mails
 * @param invitedAt when
 * @param expiresAt until when the link works
 * @param acceptedAt when it was accepted; absent before
 * @param withdrawnAt when it was withdrawn; absent where it was not
 */
public record Invitation(
        UUID id,
        EmailAddress email,
        String name,
        Set<Role> roles,
        Locale locale,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant withdrawnAt) {

    /** The officer that it makes. */
    NewOfficer officer() {
        return new NewOfficer(email, name, roles, locale);
    }
}
