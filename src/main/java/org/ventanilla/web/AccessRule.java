package org.ventanilla.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Role;

/**
 * Who may ask for the addresses of a pattern.
 *
 * @param pattern path pattern
 * @param audience everybody, whoever is signed in, or those with one of the authorities
 * @param authorities names of kinds of accounts or roles; empty unless the audience is {@link Audience#SOME}
 */
record AccessRule(String pattern, Audience audience, List<String> authorities) {

    /** For whom addresses are. */
    enum Audience {
        /** Without sign-in. */
        EVERYBODY,
        /** Whoever is signed in. */
        SIGNED_IN,
        /** Those with one of some kinds or roles. */
        SOME
    }

    static AccessRule open(String pattern) {
        return new AccessRule(pattern, Audience.EVERYBODY, List.of());
    }

    static AccessRule signedIn(String pattern) {
        return new AccessRule(pattern, Audience.SIGNED_IN, List.of());
    }

    static AccessRule only(AccountKind kind, String pattern) {
        return only(EnumSet.of(kind), pattern);
    }

    static AccessRule only(Set<AccountKind> kinds, String pattern) {
        return new AccessRule(
                pattern, Audience.SOME, kinds.stream().map(AccountKind::name).toList());
    }

    static AccessRule only(String pattern, Role... roles) {
        return new AccessRule(
                pattern, Audience.SOME, Arrays.stream(roles).map(Role::name).toList());
    }

    /** Who may, as the columns of the published matrix name them. */
    Stream<String> admitted() {
        return audience == Audience.SOME ? authorities.stream() : Stream.of(audience.name());
    }
}
