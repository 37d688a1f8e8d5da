package org.ventanilla.core;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where and how the owner of an account is written to; offered by the module that owns the accounts. */
public interface Recipients {

    /** The address and language of this account. */
    Optional<Recipient> recipient(UUID accountId);

    /** The phrase that the owner of the account with this address chose, so that they know the portal's mail; empty for all other addresses. */
    Optional<String> phraseFor(EmailAddress address);

    /**
     * Somebody to write to.
     *
     * @param email where
     * @param locale in which language
     */
    record Recipient(EmailAddress email, Locale locale) {}
}
