/** Tests of the module {@code entitlement}. */
@NullMarked
package org.ventanilla.entitlement;

import org.jspecify.annotations.NullMarked;
