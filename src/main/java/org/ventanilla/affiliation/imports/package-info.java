/** Files on their way into the register: received, waiting, judged as a set, taken, reported. */
@NullMarked
package org.ventanilla.affiliation.imports;

import org.jspecify.annotations.NullMarked;
