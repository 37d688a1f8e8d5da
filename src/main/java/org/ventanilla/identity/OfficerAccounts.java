package org.ventanilla.identity;

import java.util.Set;
import java.util.UUID;
import org.ventanilla.core.Role;
import org.ventanilla.core.RuleViolation;

/** Accounts of people who work in the back office. */
public interface OfficerAccounts {

    /**
     * Makes the account of an officer who signs in with this password; its id. Where the address has an officer's account
     * already, that one stays as it is. Throws {@link RuleViolation} when the password is not good enough or the address is a worker's.
     */
    UUID enroll(NewOfficer officer, String password);

    /** Changes what an officer may do; all sessions of the officer end at once, for they hold the roles. */
    void assign(UUID accountId, Set<Role> roles);
}
