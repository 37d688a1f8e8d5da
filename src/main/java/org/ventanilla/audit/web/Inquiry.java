package org.ventanilla.audit.web;

import java.io.Serializable;
import org.ventanilla.audit.log.LogFilter;

/**
 * A search that is on the log; the session keeps it, so that its pages and its file need no second reason.
 *
 * @param filter what is looked for
 * @param reason why
 */
record Inquiry(LogFilter filter, String reason) implements Serializable {

    /** Its name in the session. */
    static final String NAME = "auditInquiry";

    boolean covers(LogFilter asked) {
        return filter.equals(asked);
    }
}
