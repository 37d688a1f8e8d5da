/** Tests of the shell. */
@NullMarked
package org.ventanilla.web;

import org.jspecify.annotations.NullMarked;
