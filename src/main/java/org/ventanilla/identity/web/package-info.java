/** Pages of registration, sign-in, recovery and the account. */
@NullMarked
package org.ventanilla.identity.web;

import org.jspecify.annotations.NullMarked;
