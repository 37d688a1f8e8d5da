/** Persons and companies who come with an e.firma: sign-in, first visits, links to accounts, reminders before a certificate ends. */
@NullMarked
package org.ventanilla.identity.taxpayer;

import org.jspecify.annotations.NullMarked;
