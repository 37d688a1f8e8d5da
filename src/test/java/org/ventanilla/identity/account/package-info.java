/** Accounts, from sign-in to recovery. */
@NullMarked
package org.ventanilla.identity.account;

import org.jspecify.annotations.NullMarked;
