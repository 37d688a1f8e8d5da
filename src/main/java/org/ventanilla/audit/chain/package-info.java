/** Roots that commit to the entries of the log, their copy outside the database, and the verifier of both. */
@NullMarked
package org.ventanilla.audit.chain;

import org.jspecify.annotations.NullMarked;
