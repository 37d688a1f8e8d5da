/** Pages of the second step: while signing in, and on the account. */
@NullMarked
package org.ventanilla.identity.web.factor;

import org.jspecify.annotations.NullMarked;
