/** What every way in shares: secrets, the password policy and the throttle. */
@NullMarked
package org.ventanilla.identity.credential;

import org.jspecify.annotations.NullMarked;
