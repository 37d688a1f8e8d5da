/** Tests of the outbox, and the means by which other modules' tests send what is due. */
@NullMarked
package org.ventanilla.messaging;

import org.jspecify.annotations.NullMarked;
