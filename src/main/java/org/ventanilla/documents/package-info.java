/** PDF composition, sealed storage and public verification. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "efirma"})
package org.ventanilla.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
