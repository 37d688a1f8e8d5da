package org.ventanilla.core;

import java.util.List;

/**
 * A page of a list that is read along an index.
 *
 * @param items what it shows
 * @param more whether others follow its last item
 */
public record KeysetPage<T>(List<T> items, boolean more) {

    /** Keeps its own copy of the items. */
    public KeysetPage {
        items = List.copyOf(items);
    }

    /** A page of this size from one item more than it shows. */
    public static <T> KeysetPage<T> of(List<T> read, int size) {
        return read.size() > size ? new KeysetPage<>(read.subList(0, size), true) : new KeysetPage<>(read, false);
    }

    /** Where the next page begins; there is one only after an item. */
    public T last() {
        return items.getLast();
    }
}
