package org.ventanilla.core;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An act with effect, written on the audit log in the transaction in which it is published; publishing one outside a transaction is an error.
 * Implementations are records of ids, instants and codes: no names, identifiers or addresses of people.
 */
public interface AuditableEvent {

    /** What happened, {@code <module>.<act>} in lower case with hyphens; its words stand under {@code <module>.audit.<act>}. */
    String auditKind();

    /** On whom or what: an account, a registration, a case, a file; empty for acts on nobody. */
    Optional<UUID> auditSubject();

    /** Why, in the actor's words, where a reason is asked for. */
    default Optional<String> auditReason() {
        return Optional.empty();
    }

    /** Codes, counts, ids and other facts that are not personal, each by its name. */
    default Map<String, String> auditDetails() {
        return Map.of();
    }

    /** The account that acts, where the request does not know it yet, as while signing in. */
    default Optional<UUID> auditActor() {
        return Optional.empty();
    }

    /** Whether the act was tried and refused. */
    default boolean auditRefused() {
        return false;
    }
}
