/** Business days, legal terms and their day-by-day explanation, and the public calculator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.ventanilla.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
