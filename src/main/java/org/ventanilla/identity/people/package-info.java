/** Who stands behind the ids of accounts and registrations. */
@NullMarked
package org.ventanilla.identity.people;

import org.jspecify.annotations.NullMarked;
