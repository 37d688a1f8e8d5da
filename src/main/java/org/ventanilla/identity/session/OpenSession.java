package org.ventanilla.identity.session;

import java.time.Instant;
import org.ventanilla.identity.device.Software;

/**
 * A session as its owner sees it.
 *
 * @param reference names it in addresses; its id stays secret
 * @param own whether it is the one that asks
 * @param software browser and system
 * @param network from where it was opened, shortened
 * @param openedAt when it was opened, in business time
 * @param lastUsedAt when it was used last, in business time
 */
public record OpenSession(
        String reference, boolean own, Software software, String network, Instant openedAt, Instant lastUsedAt) {}
