/** The officers' start page, the health of jobs and mail that does not get through. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "messaging", "affiliation"})
package org.ventanilla.backoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
