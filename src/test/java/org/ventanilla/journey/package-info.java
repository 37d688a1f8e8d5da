/** Whole journeys of persons through the running application, in a real browser or over HTTP. */
@NullMarked
package org.ventanilla.journey;

import org.jspecify.annotations.NullMarked;
