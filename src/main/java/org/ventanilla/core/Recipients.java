package org.ventanilla.core;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where and how the owner of an account is written to; offered by the module that owns the accounts. */
public interface Recipients {

    /** The address and language of this account. */
    Optional<Recipient> recipient(UUID accountId);

    /**
     * Somebody to write to.
     *
     * @param email where
     * @param locale in which language
     */
    record Recipient(EmailAddress email, Locale locale) {}
}
