package org.ventanilla.core;

import java.util.Map;

/** A band on top of every page, offered by at most one module. */
public interface PageBanner {

    /** Template that holds the fragment. */
    String template();

    /** Name of the fragment; it reads its values from the variable {@code banner}. */
    String fragment();

    /** Values for the fragment. */
    Map<String, Object> model();
}
