package org.ventanilla.identity.credential;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;

/**
 * What an attacker would know about the owner of a password.
 *
 * @param email the owner's address
 * @param curp a worker's CURP
 * @param nss a worker's NSS
 */
public record PasswordContext(
        EmailAddress email, @Nullable Curp curp, @Nullable Nss nss) {

    /** What is known about a worker. */
    public static PasswordContext ofWorker(Curp curp, Nss nss, EmailAddress email) {
        return new PasswordContext(email, curp, nss);
    }

    /** What is known about a person without CURP and NSS here: an officer. */
    public static PasswordContext of(EmailAddress email) {
        return new PasswordContext(email, null, null);
    }

    /** The words of the address before the at sign, together and apart, in lower case. */
    Stream<String> emailWords() {
        var name = email.value().substring(0, email.value().indexOf('@')).toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(name.replaceAll("[^a-z]", "")), Arrays.stream(name.split("[^a-z]+")));
    }
}
