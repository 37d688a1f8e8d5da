/** Who may administer: one always stays. */
@NullMarked
package org.ventanilla.identity.admin;

import org.jspecify.annotations.NullMarked;
