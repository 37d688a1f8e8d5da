/** Registration, delayed confirmation, accounts, sign-in, recovery and the safety of accounts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "affiliation", "messaging", "documents", "clarification"})
package org.ventanilla.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
