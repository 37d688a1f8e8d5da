/** Ventanilla: one application of small modules; each direct sub-package is one. */
@NullMarked
package org.ventanilla;

import org.jspecify.annotations.NullMarked;
