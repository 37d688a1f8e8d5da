/** Credited weeks and current rights: pure computation over the ledger of one person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "calendar", "affiliation"})
package org.ventanilla.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
