/** Gates over the whole code base. */
@NullMarked
package org.ventanilla;

import org.jspecify.annotations.NullMarked;
