/** The outbox: mail written in the transaction of its fact, sent after commit, retried, each attempt recorded. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.ventanilla.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
