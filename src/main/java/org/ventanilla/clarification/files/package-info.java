/** Files that people attach, judged by their content and never by their name. */
@NullMarked
package org.ventanilla.clarification.files;

import org.jspecify.annotations.NullMarked;
