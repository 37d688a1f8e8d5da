/** What owners do for the safety of their accounts: end sessions, say that it was not they, choose a phrase, change the mobile number. */
@NullMarked
package org.ventanilla.identity.safety;

import org.jspecify.annotations.NullMarked;
