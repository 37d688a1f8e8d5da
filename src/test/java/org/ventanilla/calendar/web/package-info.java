/** The calculator as programs and persons meet it. */
@NullMarked
package org.ventanilla.calendar.web;

import org.jspecify.annotations.NullMarked;
