/** The certification authority of the demonstration: its e.firmas, and the responder that says which of them are revoked. */
@NullMarked
package org.ventanilla.demo.authority;

import org.jspecify.annotations.NullMarked;
