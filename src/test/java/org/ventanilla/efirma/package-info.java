/** Tests of the institution's seal. */
@NullMarked
package org.ventanilla.efirma;

import org.jspecify.annotations.NullMarked;
