/** The certification authorities whose e.firmas count. */
@NullMarked
package org.ventanilla.efirma.trust;

import org.jspecify.annotations.NullMarked;
