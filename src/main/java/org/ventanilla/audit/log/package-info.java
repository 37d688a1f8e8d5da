/** The entries of the log: kept with the fact, searched by whoever may. */
@NullMarked
package org.ventanilla.audit.log;

import org.jspecify.annotations.NullMarked;
