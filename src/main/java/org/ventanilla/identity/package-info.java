/** Registration, delayed confirmation, accounts, sign-in with its second steps, recovery and officers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "affiliation", "messaging", "documents"})
package org.ventanilla.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
