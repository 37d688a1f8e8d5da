/** Officers review registrations and accounts: what they see, what they may do, and what is kept of it. */
@NullMarked
package org.ventanilla.identity.review;

import org.jspecify.annotations.NullMarked;
