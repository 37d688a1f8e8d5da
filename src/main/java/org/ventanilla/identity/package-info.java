/** Registration, delayed confirmation, accounts, sign-in and recovery. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "affiliation", "messaging", "clarification"})
package org.ventanilla.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
