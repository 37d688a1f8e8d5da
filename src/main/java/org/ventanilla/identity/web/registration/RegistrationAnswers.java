package org.ventanilla.identity.web.registration;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.MobileNumber;
import org.ventanilla.core.Nss;

/**
 * What a person has answered so far, kept in the session between the pages. The password itself is never kept, only its hash.
 *
 * @param requestKey key of this registration, sent however often
 * @param curp answer of step 1
 * @param nss answer of step 1
 * @param email answer of step 2
 * @param mobile answer of step 2; absent when not given
 * @param passwordHash answer of step 2; absent again once the words change that it must not contain
 */
record RegistrationAnswers(
        UUID requestKey,
        @Nullable Curp curp,
        @Nullable Nss nss,
        @Nullable EmailAddress email,
        @Nullable MobileNumber mobile,
        @Nullable String passwordHash)
        implements Serializable {

    static final String IDENTIFIERS = "/registro";
    static final String CONTACT = "/registro/correo";
    static final String REVIEW = "/registro/revisar";

    /** Nothing answered yet. */
    static RegistrationAnswers none() {
        return new RegistrationAnswers(UUID.randomUUID(), null, null, null, null, null);
    }

    /** Step 1 answered. */
    RegistrationAnswers identifiedBy(Curp newCurp, Nss newNss) {
        var same = newCurp.equals(curp) && newNss.equals(nss);
        return new RegistrationAnswers(requestKey, newCurp, newNss, email, mobile, same ? passwordHash : null);
    }

    /** Step 2 answered. */
    RegistrationAnswers reachedAt(EmailAddress newEmail, @Nullable MobileNumber newMobile, String newPasswordHash) {
        return new RegistrationAnswers(requestKey, curp, nss, newEmail, newMobile, newPasswordHash);
    }

    /** Whether step 1 is answered. */
    boolean isIdentified() {
        return curp != null && nss != null;
    }

    /** The password typed before, if it may stand beside this address. */
    @Nullable
    String passwordFor(EmailAddress address) {
        return address.equals(email) ? passwordHash : null;
    }

    /** The first page that still needs an answer; the last one when none does. */
    String nextPage() {
        if (!isIdentified()) return IDENTIFIERS;
        return email == null || passwordHash == null ? CONTACT : REVIEW;
    }

    @Override
    public String toString() {
        return "RegistrationAnswers[hidden]";
    }
}
