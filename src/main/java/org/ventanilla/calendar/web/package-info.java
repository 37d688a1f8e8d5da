/** The public deadline calculator. */
@NullMarked
package org.ventanilla.calendar.web;

import org.jspecify.annotations.NullMarked;
