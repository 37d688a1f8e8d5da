/** The directory of the demonstration, which several instances may share: turns on it, and files that only its owner reads. */
@NullMarked
package org.ventanilla.demo.directory;

import org.jspecify.annotations.NullMarked;
