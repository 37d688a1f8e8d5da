/** Clarifications: cases between a person and the officers that need sign-in but no e.firma. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "calendar", "messaging", "documents"})
package org.ventanilla.clarification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
