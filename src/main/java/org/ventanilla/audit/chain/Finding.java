package org.ventanilla.audit.chain;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the log.
 *
 * @param fault what
 * @param root number of the root, or of the line for {@link Fault#FILE_LINE_UNREADABLE}; absent where no root is concerned
 * @param entry id of the entry; absent where no single one is concerned
 */
public record Finding(
        Fault fault, @Nullable Long root, @Nullable Long entry) implements Serializable {

    static Finding ofRoot(Fault fault, long root) {
        return new Finding(fault, root, null);
    }

    static Finding ofEntry(Fault fault, long root, long entry) {
        return new Finding(fault, root, entry);
    }

    static Finding ofLooseEntry(Fault fault, long entry) {
        return new Finding(fault, null, entry);
    }
}
