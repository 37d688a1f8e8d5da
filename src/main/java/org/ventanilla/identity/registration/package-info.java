/** Rules, rows and use cases of a registration, from the form to the confirmed data. */
@NullMarked
@NamedInterface("registration")
package org.ventanilla.identity.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
