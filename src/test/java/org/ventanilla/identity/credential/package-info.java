/** Secrets, password policy and throttle. */
@NullMarked
package org.ventanilla.identity.credential;

import org.jspecify.annotations.NullMarked;
