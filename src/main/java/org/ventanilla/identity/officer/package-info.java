/** People who work in the back office: how they are invited, what they may do, and how they leave. */
@NullMarked
package org.ventanilla.identity.officer;

import org.jspecify.annotations.NullMarked;
