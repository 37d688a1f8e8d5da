/** Pages of the digital card. */
@NullMarked
package org.ventanilla.card.web;

import org.jspecify.annotations.NullMarked;
