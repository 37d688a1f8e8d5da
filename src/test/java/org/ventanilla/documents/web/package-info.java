/** Tests of the verification pages. */
@NullMarked
package org.ventanilla.documents.web;

import org.jspecify.annotations.NullMarked;
