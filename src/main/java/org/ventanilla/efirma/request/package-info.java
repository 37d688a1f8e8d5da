/** Requests to sign, their single use, and the evidence of signatures. */
@NullMarked
package org.ventanilla.efirma.request;

import org.jspecify.annotations.NullMarked;
