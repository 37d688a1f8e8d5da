/** Everything that the portal keeps about a person, for the person's own download. */
@NullMarked
package org.ventanilla.identity.personal;

import org.jspecify.annotations.NullMarked;
