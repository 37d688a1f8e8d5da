/** Tests of the package {@code affiliation.formats}. */
@NullMarked
package org.ventanilla.affiliation.formats;

import org.jspecify.annotations.NullMarked;
