package org.ventanilla.identity.registration;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.identity.credential.SecretToken;
import org.ventanilla.messaging.Outbox;
import org.ventanilla.messaging.OutgoingMail;
import org.ventanilla.messaging.OutgoingMessageId;

/** Mails about a registration. Only the confirmation mail holds a link. */
@Component
class RegistrationMails {

    private final Outbox outbox;
    private final RegistrationSettings settings;

    RegistrationMails(Outbox outbox, RegistrationSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The first mail: a receipt, or what to do where the registration leads nowhere. */
    OutgoingMessageId answer(Registration registration) {
        var name = registration
                .refusal()
                .map(refusal -> switch (refusal) {
                    case NOT_MATCHED -> "registration-not-matched";
                    case ALREADY_REGISTERED -> "registration-already";
                })
                .orElse("registration-received");
        return send(
                registration,
                registration.applicant().email(),
                name,
                Map.of("dueAt", registration.confirmationDueAt()));
    }

    /** The confirmation mail with its link. */
    OutgoingMessageId confirmation(Registration registration, SecretToken token) {
        return send(
                registration, registration.applicant().email(), "registration-confirm", Map.of("token", token.value()));
    }

    /** The registration was withdrawn. */
    void cancelled(Registration registration) {
        send(registration, registration.applicant().email(), "registration-cancelled", Map.of());
    }

    /** Mails go elsewhere from now on: tells the address that gets no more of them. */
    void moved(Registration registration, EmailAddress formerAddress) {
        send(registration, formerAddress, "registration-moved", Map.of());
    }

    /** An officer ended the registration: tells why. */
    void rejected(Registration registration) {
        var review = registration.review();
        send(
                registration,
                registration.applicant().email(),
                "registration-rejected",
                Map.of("rejection", review.rejection().orElseThrow().name(), "words", review.rejectionWords()));
    }

    private OutgoingMessageId send(
            Registration registration, EmailAddress to, String name, Map<String, Object> particulars) {
        var values = new java.util.HashMap<>(particulars);
        values.put("reference", registration.reference().grouped());
        values.put("submittedAt", registration.submittedAt());
        values.put("validHours", settings.linkValidity().toHours());
        return outbox.enqueue(new OutgoingMail(to, registration.applicant().locale(), "identity/" + name, values));
    }
}
