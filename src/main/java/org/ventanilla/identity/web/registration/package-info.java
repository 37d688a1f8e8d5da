/** Pages of registration: its steps, its state, the confirmation link and the data to confirm. */
@NullMarked
package org.ventanilla.identity.web.registration;

import org.jspecify.annotations.NullMarked;
