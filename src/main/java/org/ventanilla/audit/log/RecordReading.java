package org.ventanilla.audit.log;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever reads the log is on the log: nothing is shown before this is written. */
@Service
public class RecordReading {

    private final ApplicationEventPublisher events;

    RecordReading(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Somebody searches, for this reason. */
    @Transactional
    public void searched(LogFilter filter, String reason) {
        events.publishEvent(LogRead.searched(filter, reason));
    }

    /** Somebody takes what a search found with them. */
    @Transactional
    public void downloaded(LogFilter filter, String reason) {
        events.publishEvent(LogRead.downloaded(filter, reason));
    }

    /** Somebody had the log verified. */
    @Transactional
    public void verified(long roots, long entries, long findings) {
        events.publishEvent(new LogVerified(roots, entries, findings));
    }
}
