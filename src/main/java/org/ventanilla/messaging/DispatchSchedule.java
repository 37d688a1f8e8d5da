package org.ventanilla.messaging;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When mail is sent: right after the commit that wrote it, and by a sweep for what was left. Never on the thread of a request. */
@Component
@ConditionalOnProperty(name = "ventanilla.scheduling.enabled", matchIfMissing = true)
class DispatchSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchSchedule.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);

    private final DispatchPendingMessages dispatch;
    private final MessagingSettings settings;
    private final Clock technicalClock;
    private final ExecutorService rounds = oneAtATime();
    private volatile boolean well = true;
    private volatile Instant pausedUntil = Instant.MIN;

    DispatchSchedule(
            DispatchPendingMessages dispatch,
            MessagingSettings settings,
            @Qualifier("technicalClock") Clock technicalClock) {
        this.dispatch = dispatch;
        this.settings = settings;
        this.technicalClock = technicalClock;
    }

    @Scheduled(fixedDelayString = "${ventanilla.sweep-delay:PT2S}")
    void sweep() {
        rounds.execute(this::round);
    }

    @TransactionalEventListener
    void afterCommit(MessageEnqueued event) {
        rounds.execute(this::round);
    }

    private void round() {
        if (technicalClock.instant().isBefore(pausedUntil)) return;
        try {
            tell(dispatch.sendDue());
            if (!well) pause();
        } catch (RuntimeException e) {
            LOG.error("a round of the outbox failed; what is due stays due", e);
            pause();
        }
    }

    /** Says once that the server takes no mail, and once that it does again. */
    private void tell(boolean available) {
        if (well && !available) LOG.error("The mail server takes no mail; what is due stays due");
        if (!well && available) LOG.info("The mail server takes mail again");
        well = available;
    }

    private void pause() {
        pausedUntil = technicalClock.instant().plus(settings.outagePause());
    }

    @PreDestroy
    void close() throws InterruptedException {
        dispatch.stop();
        rounds.shutdown();
        if (!rounds.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) rounds.shutdownNow();
    }

    /** One round runs, at most one waits: a wake-up in between asks for nothing more. */
    private static ExecutorService oneAtATime() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                Thread.ofVirtual().name("outbox-", 0).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }
}
