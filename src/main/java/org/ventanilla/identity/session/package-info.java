/** Sessions of accounts: where they are open, and how they end. */
@NullMarked
package org.ventanilla.identity.session;

import org.jspecify.annotations.NullMarked;
