package org.ventanilla.messaging;

/** The one way out for mail. */
public interface Outbox {

    /**
     * Writes the mail, with its texts, into the caller's transaction. It leaves after the commit and not at all after a rollback; it is
     * retried with back-off and each attempt is recorded. {@link MessageDelivered} or {@link MessageFailed} tells the outcome.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    OutgoingMessageId enqueue(OutgoingMail mail);

    /**
     * Where the message stands.
     *
     * @throws org.ventanilla.core.NotFound when there is no such message
     */
    MessageStatus statusOf(OutgoingMessageId id);
}
