/** Accounts and what their owners do with them: sign in, recover, change address, password and language. */
@NullMarked
package org.ventanilla.identity.account;

import org.jspecify.annotations.NullMarked;
