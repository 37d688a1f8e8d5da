package org.ventanilla.identity.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.Nss;

/**
 * What a confirmed registration says about the worker whose account is made.
 *
 * @param nss social security number
 * @param curp population key
 * @param email address that the worker has confirmed
 * @param mobile mobile number, if given
 * @param passwordHash what the password encoder made of the password
 * @param locale language of mails and documents
 */
public record NewWorker(
        Nss nss, Curp curp, EmailAddress email, @Nullable MobileNumber mobile, String passwordHash, Locale locale) {}
