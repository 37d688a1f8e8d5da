/** The shell: security, error pages, language, layout, start page and the frames of the composed pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.ventanilla.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
