/** Pages of the e.firma: sign-in, first visit, links to accounts, and what accounts without password do instead of typing one. */
@NullMarked
package org.ventanilla.identity.web.efirma;

import org.jspecify.annotations.NullMarked;
