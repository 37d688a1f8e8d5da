package org.ventanilla.identity.web.officer;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Role;

/**
 * What an officer may do, a box for each role.
 *
 * @param issuer whether {@link Role#ISSUER}
 * @param signer whether {@link Role#SIGNER}
 * @param admin whether {@link Role#ADMIN}
 * @param auditor whether {@link Role#AUDITOR}
 */
record RolesForm(
        @Nullable Boolean issuer,
        @Nullable Boolean signer,
        @Nullable Boolean admin,
        @Nullable Boolean auditor) {

    static RolesForm of(Iterable<Role> roles) {
        var known = EnumSet.noneOf(Role.class);
        roles.forEach(known::add);
        return new RolesForm(
                known.contains(Role.ISSUER),
                known.contains(Role.SIGNER),
                known.contains(Role.ADMIN),
                known.contains(Role.AUDITOR));
    }

    Set<Role> chosen() {
        var roles = EnumSet.noneOf(Role.class);
        if (Boolean.TRUE.equals(issuer)) roles.add(Role.ISSUER);
        if (Boolean.TRUE.equals(signer)) roles.add(Role.SIGNER);
        if (Boolean.TRUE.equals(admin)) roles.add(Role.ADMIN);
        if (Boolean.TRUE.equals(auditor)) roles.add(Role.AUDITOR);
        return roles;
    }
}
