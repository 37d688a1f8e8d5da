/** Whether a certificate is revoked: the OCSP client. */
@NullMarked
package org.ventanilla.efirma.revocation;

import org.jspecify.annotations.NullMarked;
