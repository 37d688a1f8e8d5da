package org.ventanilla.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.ventanilla.messaging.Delivery.Outcome;

/** Sends all mail that is due, a few at a time, each in a transaction of its own. Safe to run late, twice, or on several nodes. */
@Component
class DispatchPendingMessages {

    private final SmtpServer server;
    private final SendNextMessage next;
    private final AnnounceOutcomes outcomes;
    private final MessagingSettings settings;
    private final AtomicBoolean stopping = new AtomicBoolean();

    DispatchPendingMessages(
            SmtpServer server, SendNextMessage next, AnnounceOutcomes outcomes, MessagingSettings settings) {
        this.server = server;
        this.next = next;
        this.outcomes = outcomes;
        this.settings = settings;
    }

    /**
     * Sends until nothing is due; ends at once when the server takes no mail.
     *
     * @return whether the server took or refused each mail that was offered; false when it was unavailable
     */
    boolean sendDue() {
        var available = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lanes = Stream.generate(() -> CompletableFuture.runAsync(() -> send(available), threads))
                    .limit(settings.lanes())
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(lanes).join();
        }
        outcomes.announceDue();
        return available.get();
    }

    /** Ends running rounds after the mail that each lane is sending. */
    void stop() {
        stopping.set(true);
    }

    private void send(AtomicBoolean available) {
        try (var connection = server.open()) {
            while (available.get() && !stopping.get()) {
                var outcome = next.sendOver(connection);
                if (outcome.isEmpty()) return;

                if (outcome.get() == Outcome.UNAVAILABLE) available.set(false);
                if (outcome.get() != Outcome.REFUSED_FOR_NOW) outcomes.announceDue();
            }
        }
    }
}
