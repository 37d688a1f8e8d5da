package org.ventanilla.identity.officer;

import java.util.List;
import java.util.UUID;
import org.ventanilla.core.Role;

/**
 * An officer, as an administrator sees one.
 *
 * @param id the account
 * @param name name in the back office
 * @param email address
 * @param roles what the officer may do, in order
 * @param active whether the account may be used
 * @param left whether the officer left the job
 * @param totp whether an app is on
 */
public record OfficerView(
        UUID id, String name, String email, List<Role> roles, boolean active, boolean left, boolean totp) {

    /** Keeps its own copy of the roles. */
    public OfficerView {
        roles = List.copyOf(roles);
    }
}
