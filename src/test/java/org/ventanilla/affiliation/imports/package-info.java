/** Tests of the package {@code affiliation.imports}. */
@NullMarked
package org.ventanilla.affiliation.imports;

import org.jspecify.annotations.NullMarked;
