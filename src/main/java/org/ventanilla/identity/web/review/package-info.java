/** Pages on which officers review registrations and accounts. */
@NullMarked
package org.ventanilla.identity.web.review;

import org.jspecify.annotations.NullMarked;
