package org.ventanilla.identity.web.registration;

/**
 * The data are right.
 *
 * @param version state of the registration that the page showed
 */
record DataConfirmationForm(int version) {}
