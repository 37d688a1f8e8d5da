package org.ventanilla.core;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user, as every module sees it.
 *
 * @param accountId the account; also the principal's name, so that sessions are found by it without personal data
 * @param kind worker or officer
 * @param displayName given name and first surname, for the page header
 * @param insuredNss the worker's NSS; absent for officers
 */
public record PortalUser(
        UUID accountId,
        AccountKind kind,
        String displayName,
        @Nullable Nss insuredNss) implements Principal, Serializable {

    @Override
    public String getName() {
        return accountId.toString();
    }

    /** The worker's NSS. */
    public Optional<Nss> nss() {
        return Optional.ofNullable(insuredNss);
    }
}
