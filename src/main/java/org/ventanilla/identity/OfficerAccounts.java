package org.ventanilla.identity;

import java.util.Locale;
import java.util.UUID;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.RuleViolation;

/** Accounts of people who work in the back office. */
public interface OfficerAccounts {

    /**
     * Makes the account of an officer who signs in with this address and password; its id. Where the address has an officer's account
     * already, that one stays as it is. Throws {@link RuleViolation} when the password is not good enough or the address is a worker's.
     */
    UUID enroll(EmailAddress email, String displayName, String password, Locale locale);
}
