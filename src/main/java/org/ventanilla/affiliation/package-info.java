/** Insured persons, employers, movements and pensions, and the importers of the real file formats. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "calendar"})
package org.ventanilla.affiliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
