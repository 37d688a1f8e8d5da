/** Second steps of signing in: one-time codes of an app, recovery codes, and what takes them off again. */
@NullMarked
@NamedInterface("factor")
package org.ventanilla.identity.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
