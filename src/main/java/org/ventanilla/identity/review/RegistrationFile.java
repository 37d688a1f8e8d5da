package org.ventanilla.identity.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.core.Curp;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Nss;
import org.ventanilla.identity.registration.RegistrationReview.Rejection;

/**
 * A registration with its data, beside what the institute has under the same NSS.
 *
 * @param queued how it stands
 * @param curp as typed
 * @param nss as typed
 * @param email where mails go
 * @param mobile as typed; absent when not given
 * @param institute the register's entry of this NSS; absent when there is none
 * @param heldAt since when it is held; absent while it is not
 * @param holdReason why it is held
 * @param rejection why an officer ended it; absent unless one did
 * @param rejectionWords what the officer wrote about it
 */
public record RegistrationFile(
        QueuedRegistration queued,
        Curp curp,
        Nss nss,
        EmailAddress email,
        @Nullable String mobile,
        @Nullable InsuredPersonView institute,
        @Nullable Instant heldAt,
        @Nullable String holdReason,
        @Nullable Rejection rejection,
        @Nullable String rejectionWords) {

    @Override
    public String toString() {
        return "RegistrationFile[" + queued.id() + "]";
    }
}
