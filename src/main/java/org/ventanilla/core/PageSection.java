package org.ventanilla.core;

import java.util.Map;

/** A part that a module contributes to a page composed by the shell. */
public interface PageSection {

    /** Place on the page; lower stands first. */
    int order();

    /** Template that holds the fragment, for example {@code card/sections}. */
    String template();

    /** Name of the fragment in the template; it reads its values from the variable {@code section}. */
    String fragment();

    /** Whether this user sees the part. */
    boolean visibleTo(PortalUser user);

    /** Values for the fragment, read for this user. */
    Map<String, Object> model(PortalUser user);
}
