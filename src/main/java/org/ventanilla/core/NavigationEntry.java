package org.ventanilla.core;

import java.util.Set;

/**
 * An entry of the main navigation, offered as a bean by the module that owns the page.
 *
 * @param messageKey key of its text
 * @param path address of the page, without context path
 * @param order place; lower stands first
 * @param kind who sees it
 * @param roles which officers see it; empty for all of that kind
 */
public record NavigationEntry(String messageKey, String path, int order, AccountKind kind, Set<Role> roles) {

    /** Keeps its own copy of the roles. */
    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** An entry that every worker sees. */
    public static NavigationEntry ofWorkers(String messageKey, String path, int order) {
        return new NavigationEntry(messageKey, path, order, AccountKind.WORKER, Set.of());
    }

    /** An entry that officers with one of these roles see; without roles, all officers. */
    public static NavigationEntry ofOfficers(String messageKey, String path, int order, Role... roles) {
        return new NavigationEntry(messageKey, path, order, AccountKind.OFFICER, Set.of(roles));
    }

    /** Whether this user sees it. */
    public boolean visibleTo(PortalUser user) {
        return user.kind() == kind && (roles.isEmpty() || user.hasAny(roles));
    }
}
