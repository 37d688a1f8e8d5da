/** Registration, delayed confirmation, accounts, sign-in with its second steps, recovery, the safety of accounts, officers and their reviews. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "affiliation", "messaging", "efirma", "documents", "clarification"})
package org.ventanilla.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
