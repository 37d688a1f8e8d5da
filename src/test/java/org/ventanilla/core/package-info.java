/** Identifiers, proved with the vectors of the specification. */
@NullMarked
package org.ventanilla.core;

import org.jspecify.annotations.NullMarked;
