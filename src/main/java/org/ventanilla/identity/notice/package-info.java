/** Who learns of acts on an account: its present and former addresses, and the audit log. */
@NullMarked
package org.ventanilla.identity.notice;

import org.jspecify.annotations.NullMarked;
