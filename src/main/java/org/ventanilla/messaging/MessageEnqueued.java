package org.ventanilla.messaging;

/** A mail was written into the current transaction: after its commit the outbox has work. */
record MessageEnqueued() {}
