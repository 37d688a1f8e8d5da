package org.ventanilla.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;

/** Requests of somebody who is signed in, without the way through the sign-in page. */
public final class SignedIn {

    private SignedIn() {}

    /** A request of this user. */
    public static RequestPostProcessor as(PortalUser user) {
        var authorities = Stream.concat(
                        Stream.of(user.kind().name()), user.roles().stream().map(Role::name))
                .map(name -> new SimpleGrantedAuthority("ROLE_" + name))
                .toList();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
    }

    /** A request of some officer with these roles. */
    public static RequestPostProcessor officer(Role... roles) {
        return as(PortalUser.officer(UUID.randomUUID(), "Gloria Hernández", Set.of(roles)));
    }
}
