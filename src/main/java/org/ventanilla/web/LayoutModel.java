package org.ventanilla.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.NavigationEntry;
import org.ventanilla.core.PageBanner;
import org.ventanilla.core.PortalUser;

/**
 * What the layout needs on every page.
 *
 * @param user signed-in user, if any
 * @param navigation entries that this user sees, in order
 * @param banner band on top, if any
 * @param path address of the page, without query
 * @param spanishUrl the same page in Spanish
 * @param englishUrl the same page in English
 */
record LayoutModel(
        @Nullable PortalUser user,
        List<NavigationEntry> navigation,
        @Nullable PageBanner banner,
        String path,
        String spanishUrl,
        String englishUrl) {

    /** Whether somebody is signed in. */
    public boolean isPrivate() {
        return user != null;
    }

    /** Seconds without a request after which the session ends. */
    public int idleSeconds() {
        return SessionConfiguration.IDLE_SECONDS;
    }

    /** Seconds before that end at which the page warns. */
    public int warningSeconds() {
        return SessionConfiguration.WARNING_SECONDS;
    }

    /** Whether the page belongs to the entry with this address, and to none that says more. */
    public boolean isCurrent(String entry) {
        return covers(entry)
                && navigation.stream()
                        .map(NavigationEntry::path)
                        .noneMatch(other -> other.length() > entry.length() && covers(other));
    }

    private boolean covers(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }
}
