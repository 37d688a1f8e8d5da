/** Tests of the demonstration's parts. */
@NullMarked
package org.ventanilla.demo;

import org.jspecify.annotations.NullMarked;
