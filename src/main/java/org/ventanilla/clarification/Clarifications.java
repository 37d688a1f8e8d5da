package org.ventanilla.clarification;

import java.util.Optional;
import java.util.UUID;

/** Cases that other modules open for a person: whatever the person says, or has to be told, in words and with files. */
public interface Clarifications {

    /**
     * Opens a case in the caller's transaction, with its mail, and tells its folio. The same request key finds the first case.
     *
     * @throws org.ventanilla.core.RuleViolation when the words or the subject cannot be taken
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    String open(NewCase wish);

    /** The folio of the case that this request opened for this account. */
    Optional<String> folioOf(UUID ownerId, UUID requestKey);
}
