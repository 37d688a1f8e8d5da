package org.ventanilla.audit.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.ventanilla.audit.chain.Finding;
import org.ventanilla.audit.chain.VerifyLog;
import org.ventanilla.audit.log.RecordReading;

/** Runs the verifier and writes on the log that it ran. */
@Component
class LogVerificationDesk {

    private static final int SHOWN = 100;

    private final VerifyLog verify;
    private final RecordReading readings;
    private final Clock clock;

    LogVerificationDesk(VerifyLog verify, RecordReading readings, Clock clock) {
        this.verify = verify;
        this.readings = readings;
        this.clock = clock;
    }

    VerificationOutcome verify() {
        var shown = new ArrayList<Finding>();
        var count = new AtomicLong();
        var extent = verify.execute(finding -> {
            if (count.incrementAndGet() <= SHOWN) shown.add(finding);
        });
        readings.verified(extent.roots(), extent.entries(), count.get());
        return new VerificationOutcome(clock.instant(), extent.roots(), extent.entries(), count.get(), shown);
    }
}
