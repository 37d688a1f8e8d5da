/** Value types, the signed-in user and the small contracts between modules: no beans, no tables. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.ventanilla.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
