/** Tests of the package {@code affiliation.web}. */
@NullMarked
package org.ventanilla.affiliation.web;

import org.jspecify.annotations.NullMarked;
