package org.ventanilla.identity.registration;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.Nss;

/**
 * What a person sends to be registered.
 *
 * @param requestKey key of the form; the same form sent again finds the first registration
 * @param curp as typed, read
 * @param nss as typed, read
 * @param email where mails go
 * @param mobile mobile number; absent when not given
 * @param passwordHash hash of the password; the password itself is never kept
 * @param locale language of the mails
 * @param networkAddress where the request came from; counted, and kept only as a keyed digest
 */
public record NewRegistration(
        UUID requestKey,
        Curp curp,
        Nss nss,
        EmailAddress email,
        @Nullable MobileNumber mobile,
        String passwordHash,
        Locale locale,
        String networkAddress) {}
