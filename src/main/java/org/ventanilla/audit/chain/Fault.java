package org.ventanilla.audit.chain;

/** What can be wrong with the log. */
public enum Fault {
    /** An entry is not what its root commits to. */
    ENTRY_CHANGED,
    /** An entry that a root commits to is gone. */
    ENTRY_REMOVED,
    /** An entry has no place under any root, and none waits for it. */
    ENTRY_UNLINKED,
    /** An entry that waited for its root is gone. */
    ENTRY_LOST,
    /** A place under a root is empty. */
    LINK_REMOVED,
    /** A root has an entry more than it commits to. */
    LINK_INSERTED,
    /** A link belongs to a root that is not there. */
    LINK_WITHOUT_ROOT,
    /** A root's own code is wrong. */
    ROOT_CHANGED,
    /** A root does not follow the one before it. */
    ROOT_DETACHED,
    /** Roots are gone. */
    ROOT_REMOVED,
    /** The file outside the database says something else. */
    FILE_DIFFERS,
    /** The file outside the database lacks a root. */
    FILE_LACKS_ROOT,
    /** A line of the file outside the database is no root. */
    FILE_LINE_UNREADABLE
}
