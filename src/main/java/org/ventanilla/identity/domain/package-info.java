/** Rules, rows and use cases of registration, accounts, sign-in and recovery. */
@NullMarked
package org.ventanilla.identity.domain;

import org.jspecify.annotations.NullMarked;
