package org.ventanilla.core;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user, as every module sees it.
 *
 * @param accountId the account; also the principal's name, so that sessions are found by it without personal data
 * @param kind worker or officer
 * @param displayName given name and first surname, for the page header
 * @param insuredNss the worker's NSS; absent for others
 * @param roles what an officer may do; empty for others
 * @param taxpayer RFC of who signed in with an e.firma or is linked with one; absent for others
 * @param representative RFC of the representative whose e.firma opened a company's session; never the holder
 */
public record PortalUser(
        UUID accountId,
        AccountKind kind,
        String displayName,
        @Nullable Nss insuredNss,
        Set<Role> roles,
        @Nullable Rfc taxpayer,
        @Nullable Rfc representative)
        implements Principal, Serializable {

    /** Keeps its own copy of the roles. */
    public PortalUser {
        roles = Set.copyOf(roles);
    }

    /** A worker. */
    public static PortalUser worker(UUID accountId, String displayName, Nss nss) {
        return new PortalUser(accountId, AccountKind.WORKER, displayName, nss, Set.of(), null, null);
    }

    /** An officer with these roles. */
    public static PortalUser officer(UUID accountId, String displayName, Set<Role> roles) {
        return new PortalUser(accountId, AccountKind.OFFICER, displayName, null, roles, null, null);
    }

    @Override
    public String getName() {
        return accountId.toString();
    }

    /** The worker's NSS. */
    public Optional<Nss> nss() {
        return Optional.ofNullable(insuredNss);
    }

    /** The RFC behind the session. */
    public Optional<Rfc> rfc() {
        return Optional.ofNullable(taxpayer);
    }

    /** Whether the user has one of these roles. */
    public boolean hasAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
