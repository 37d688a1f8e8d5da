package org.ventanilla.identity.registration;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;

/**
 * What officers do with a registration in course. Each act holds the row, so that it never meets the sweep half-way, and runs in the caller's
 * transaction. Throws {@link NotFound} where there is no such registration, {@link RuleViolation} where its state does not allow the act.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegistrationReview {

    private final Registrations registrations;
    private final IssueLink issueLink;
    private final RegistrationMails mails;
    private final Clock clock;

    RegistrationReview(Registrations registrations, IssueLink issueLink, RegistrationMails mails, Clock clock) {
        this.registrations = registrations;
        this.issueLink = issueLink;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends the confirmation now instead of at its due time; never for one that the check refused. */
    public void confirmEarly(UUID id) {
        var registration = locked(id);
        registration.review().confirmEarly(clock.instant());
        issueLink.to(registration);
    }

    /** Keeps the confirmation back until the release. */
    public void hold(UUID id, String reason) {
        locked(id).review().hold(reason, clock.instant());
    }

    /** Lets the confirmation leave at its due time, or at once where that is over. */
    public void release(UUID id) {
        locked(id).review().release();
    }

    /** Ends the registration and tells the person why. */
    public void reject(UUID id, Rejection reason, String words) {
        var registration = locked(id);
        registration.review().reject(reason, words, clock.instant());
        issueLink.withdraw(registration);
        mails.rejected(registration);
    }

    private Registration locked(UUID id) {
        return registrations.lock(id).orElseThrow(() -> new NotFound("registration"));
    }

    /** Why an officer ends a registration. None of them tells whether the register knows the person. */
    public enum Rejection {
        /** It is not clear that the person registers herself or himself. */
        IDENTITY_IN_DOUBT,
        /** The person asked for it, for example at a counter. */
        ASKED_FOR,
        /** Several registrations of the same person, or many from one place. */
        TOO_MANY,
        /** The address is somebody else's or cannot be reached. */
        ADDRESS_IN_DOUBT,
        /** Something else, which the officer's own words tell. */
        OTHER
    }
}
