/** Tests of the package {@code affiliation.register}. */
@NullMarked
package org.ventanilla.affiliation.register;

import org.jspecify.annotations.NullMarked;
