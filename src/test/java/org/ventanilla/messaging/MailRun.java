package org.ventanilla.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Sends mail when a test says so, as the sweep does in the product, and remembers the outcomes that were announced. */
@TestComponent
public class MailRun {

    private final DispatchPendingMessages dispatch;
    private final List<MessageDelivered> delivered = new CopyOnWriteArrayList<>();
    private final List<MessageFailed> failed = new CopyOnWriteArrayList<>();
    private final Set<OutgoingMessageId> stumbles = new CopyOnWriteArraySet<>();

    MailRun(DispatchPendingMessages dispatch) {
        this.dispatch = dispatch;
    }

    /** Sends all mail that is due, everybody's, and announces the outcomes. */
    public void sendDue() {
        dispatch.sendDue();
    }

    /** Announcements that the server took this message. */
    List<MessageDelivered> delivered(OutgoingMessageId id) {
        return delivered.stream().filter(event -> event.id().equals(id)).toList();
    }

    /** Announcements that this message was given up. */
    List<MessageFailed> failed(OutgoingMessageId id) {
        return failed.stream().filter(event -> event.id().equals(id)).toList();
    }

    /** Makes the next announcement of this message fail in a listener. */
    void stumbleOver(OutgoingMessageId id) {
        stumbles.add(id);
    }

    @EventListener
    void on(MessageDelivered event) {
        if (stumbles.remove(event.id())) throw new IllegalStateException("a listener that fails");
        delivered.add(event);
    }

    @EventListener
    void on(MessageFailed event) {
        failed.add(event);
    }
}
