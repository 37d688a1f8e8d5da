/** Reads and judges signatures: the ordered checks, the identity in a certificate, its path. */
@NullMarked
package org.ventanilla.efirma.signature;

import org.jspecify.annotations.NullMarked;
