/** Pages of account safety: sign-ins, devices, sessions, phrase, mobile number and the download of one's own data. */
@NullMarked
package org.ventanilla.identity.web.safety;

import org.jspecify.annotations.NullMarked;
