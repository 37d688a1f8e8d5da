/** Pages of officers: who they are, how they are invited, and the invitation itself. */
@NullMarked
package org.ventanilla.identity.web.officer;

import org.jspecify.annotations.NullMarked;
