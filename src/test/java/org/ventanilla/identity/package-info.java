/** Registration, accounts and sign-in. */
@NullMarked
package org.ventanilla.identity;

import org.jspecify.annotations.NullMarked;
