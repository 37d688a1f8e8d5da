package org.ventanilla.identity.account;

import java.util.Locale;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.EmailAddress;

/**
 * Who comes with an e.firma, and whose account is made.
 *
 * @param kind person or company
 * @param name name of the holder, as the certificate bears it
 * @param email address that the holder has confirmed
 * @param locale language of mails and documents
 */
public record NewTaxpayer(AccountKind kind, String name, EmailAddress email, Locale locale) {}
