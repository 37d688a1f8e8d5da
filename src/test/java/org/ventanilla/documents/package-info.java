/** Tests of sealed documents. */
@NullMarked
package org.ventanilla.documents;

import org.jspecify.annotations.NullMarked;
