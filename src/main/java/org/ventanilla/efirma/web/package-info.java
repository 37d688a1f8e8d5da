/** The signing page part, reports of signatures, the page of trusted authorities. */
@NullMarked
package org.ventanilla.efirma.web;

import org.jspecify.annotations.NullMarked;
