package org.ventanilla.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who stands behind ids, for pages of the back office; offered by the module that owns the accounts. */
public interface People {

    /** Ids (accounts and registrations) of whoever has this CURP, NSS, RFC or e-mail address; empty where nobody has. */
    Set<UUID> idsOf(String identifier);

    /** A name to show for an account; empty where there is no such account. */
    Optional<String> nameOf(UUID accountId);

    /** Officers in service who have one of these roles: names by account, in the order of the names. */
    Map<UUID, String> officersWith(Set<Role> roles);
}
