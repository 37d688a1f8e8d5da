package org.ventanilla.core;

import java.util.Set;

/**
 * An entry of the main navigation, offered as a bean by the module that owns the page.
 *
 * @param messageKey key of its text
 * @param path address of the page, without context path
 * @param order place; lower stands first
 * @param kinds whose accounts see it
 * @param roles which officers see it; empty for all of that kind
 */
public record NavigationEntry(String messageKey, String path, int order, Set<AccountKind> kinds, Set<Role> roles) {

    /** Keeps its own copies. */
    public NavigationEntry {
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
    }

    /** An entry that every worker sees. */
    public static NavigationEntry ofWorkers(String messageKey, String path, int order) {
        return new NavigationEntry(messageKey, path, order, Set.of(AccountKind.WORKER), Set.of());
    }

    /** An entry that everybody sees who is no officer. */
    public static NavigationEntry ofHolders(String messageKey, String path, int order) {
        var holders = Set.of(AccountKind.WORKER, AccountKind.PERSON, AccountKind.COMPANY);
        return new NavigationEntry(messageKey, path, order, holders, Set.of());
    }

    /** An entry that officers with one of these roles see; without roles, all officers. */
    public static NavigationEntry ofOfficers(String messageKey, String path, int order, Role... roles) {
        return new NavigationEntry(messageKey, path, order, Set.of(AccountKind.OFFICER), Set.of(roles));
    }

    /** Whether this user sees it. */
    public boolean visibleTo(PortalUser user) {
        return kinds.contains(user.kind()) && (roles.isEmpty() || user.hasAny(roles));
    }
}
