/** The institution's electronic seal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.ventanilla.efirma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
