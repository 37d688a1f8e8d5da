/** The log of every act with effect: appended with the fact, linked soon after, so that no change of it stays unseen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.ventanilla.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
