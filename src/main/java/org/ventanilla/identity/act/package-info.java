/** Acts of registration and accounts, as the audit log keeps them. */
@NullMarked
package org.ventanilla.identity.act;

import org.jspecify.annotations.NullMarked;
