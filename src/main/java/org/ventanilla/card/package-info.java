/** The worker's digital card: issue, reissue, sealed PDF. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "identity", "affiliation", "entitlement", "documents"})
package org.ventanilla.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
