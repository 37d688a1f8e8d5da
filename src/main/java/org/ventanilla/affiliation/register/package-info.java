/** The register as other modules read it: persons, their clinic and pension, and the spells of work that movements make. */
@NullMarked
package org.ventanilla.affiliation.register;

import org.jspecify.annotations.NullMarked;
