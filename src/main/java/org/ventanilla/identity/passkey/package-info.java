/** Passkeys as a second step of signing in: what WebAuthn needs to know of accounts, and their tables. */
@NullMarked
package org.ventanilla.identity.passkey;

import org.jspecify.annotations.NullMarked;
