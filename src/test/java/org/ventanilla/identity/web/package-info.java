/** Pages of accounts, asked over HTTP. */
@NullMarked
package org.ventanilla.identity.web;

import org.jspecify.annotations.NullMarked;
