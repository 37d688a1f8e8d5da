/** The only place that boots Spring or picks a database for tests. */
@NullMarked
package org.ventanilla.support;

import org.jspecify.annotations.NullMarked;
