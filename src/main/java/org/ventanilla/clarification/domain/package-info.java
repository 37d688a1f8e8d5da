/** Rules, rows and use cases of a case, from its opening to its end. */
@NullMarked
package org.ventanilla.clarification.domain;

import org.jspecify.annotations.NullMarked;
