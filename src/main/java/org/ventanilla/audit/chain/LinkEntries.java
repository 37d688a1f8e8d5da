package org.ventanilla.audit.chain;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Links the entries that wait, every few seconds. Safe to run late, twice, or on several nodes; writers never wait for it. */
@Component
class LinkEntries {

    private static final Logger LOG = LoggerFactory.getLogger(LinkEntries.class);

    private final LinkTurn turn;
    private final AtomicBoolean well = new AtomicBoolean(true);

    LinkEntries(LinkTurn turn) {
        this.turn = turn;
    }

    @Scheduled(fixedDelayString = "${ventanilla.audit.link-delay:PT2S}")
    void run() {
        try {
            while (turn.take()) {}
            well.set(true);
        } catch (RootsContradict contradiction) {
            well.set(false);
            LOG.error("AUDIT LOG: {}. Nothing is linked until the verifier has been asked", contradiction.getMessage());
        } catch (RuntimeException cutOff) {
            well.set(false);
            LOG.error("The linking of the audit log was cut off; it is tried again", cutOff);
        }
    }

    /** Whether the last run ended well. */
    boolean well() {
        return well.get();
    }
}
