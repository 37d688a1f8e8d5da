/** Tests of the module {@code affiliation}. */
@NullMarked
package org.ventanilla.affiliation;

import org.jspecify.annotations.NullMarked;
