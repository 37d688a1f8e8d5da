package org.ventanilla.identity.session;

import java.io.Serializable;
import java.time.Instant;
import org.ventanilla.identity.device.Software;

/**
 * Where a session was opened, kept in the session itself.
 *
 * @param software browser and system
 * @param network from where, shortened
 * @param openedAt when, in real time
 * @param endsAt when it ends however much it is used, in real time
 */
public record SessionOrigin(Software software, String network, Instant openedAt, Instant endsAt)
        implements Serializable {

    /** Name of the session's attribute that holds it. */
    public static final String ATTRIBUTE = "ventanilla.session.origin";
}
