package org.ventanilla.affiliation.imports;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for waiting files every now and then. A long file runs beside the scheduler, so that it holds up no other sweep. */
@Component
class ImportSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ImportSweep.class);

    private final ImportQueue queue;
    private final TaskExecutor executor;
    private final AtomicBoolean busy = new AtomicBoolean();

    ImportSweep(ImportQueue queue, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.queue = queue;
        this.executor = executor;
    }

    /** Begins a round unless one is running on this node. */
    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void sweep() {
        if (busy.compareAndSet(false, true)) executor.execute(this::round);
    }

    private void round() {
        try {
            while (queue.judgeNext()) LOG.debug("A file is judged");
        } catch (RuntimeException cutOff) {
            LOG.error("The judging of a file was cut off; it waits for its next attempt", cutOff);
        } finally {
            busy.set(false);
        }
    }
}
