package org.ventanilla.identity;

import java.util.Locale;
import java.util.Set;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Role;

/**
 * An officer who is to have an account.
 *
 * @param email address, which is also the name to sign in with
 * @param displayName name shown in the back office
 * @param roles what the officer may do
 * @param locale language of mails
 */
public record NewOfficer(EmailAddress email, String displayName, Set<Role> roles, Locale locale) {

    /** Keeps its own copy of the roles. */
    public NewOfficer {
        roles = Set.copyOf(roles);
    }
}
