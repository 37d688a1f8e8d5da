package org.ventanilla.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * The place of an entry under a root.
 *
 * @param position from 1
 * @param entryId which entry
 * @param mac code of entry and place, in hexadecimal
 * @param entry the entry; absent where somebody removed it
 */
record Link(
        int position, long entryId, String mac, @Nullable LoggedEntry entry) {}
