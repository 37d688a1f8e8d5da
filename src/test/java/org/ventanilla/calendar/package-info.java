/** The legal calendar and clock, proved with the vectors of the specification. */
@NullMarked
package org.ventanilla.calendar;

import org.jspecify.annotations.NullMarked;
