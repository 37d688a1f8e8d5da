package org.ventanilla.core;

/**
 * One function on the public status page, {@code /estado}.
 */
public interface StatusSection {

    /** Key of the function's name. */
    String messageKey();

    /** Whether the function works now. */
    boolean working();
}
