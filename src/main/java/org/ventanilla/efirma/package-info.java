/** e.firma certificates and signatures, requests to sign, revocation, trusted authorities, and the institution's electronic seal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"core"})
package org.ventanilla.efirma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
