package org.ventanilla.messaging;

/** The one way out for mail. */
public interface Outbox {

    /**
     * Writes the mail into the caller's transaction; it is sent after the commit, retried with back-off, each attempt recorded. Must be
     * called inside a transaction.
     */
    OutgoingMessageId enqueue(OutgoingMail mail);

    /** Where the message stands. */
    MessageStatus statusOf(OutgoingMessageId id);
}
