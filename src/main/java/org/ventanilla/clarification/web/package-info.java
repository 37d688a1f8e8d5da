/** Pages of the worker and of the officers for clarifications. */
@NullMarked
package org.ventanilla.clarification.web;

import org.jspecify.annotations.NullMarked;
