package org.ventanilla.identity.review;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.identity.registration.RegistrationReview;
import org.ventanilla.identity.review.ReviewEvent.Kind;

/** An officer decides about a registration that is not the officer's own; the decision and its entry on the log come together. */
@Component
public class DecideRegistration {

    private final RegistrationReview review;
    private final OwnMatters ownMatters;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    DecideRegistration(
            RegistrationReview review,
            OwnMatters ownMatters,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.review = review;
        this.ownMatters = ownMatters;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * Does what was decided. Throws {@link NotFound} where there is no such registration, {@link RuleViolation} where it is the officer's own
     * or its state does not allow the act.
     */
    public void execute(RegistrationDecision decision) {
        ownMatters.refuse(
                decision.officer(), decision.registration(), decision.act().name());
        transactions.executeWithoutResult(status -> events.publishEvent(act(decision)));
    }

    private ReviewEvent act(RegistrationDecision decision) {
        var id = decision.registration();
        return switch (decision.act()) {
            case CONFIRM -> confirm(id);
            case HOLD -> hold(id, decision.words());
            case RELEASE -> release(id, false);
            case RELEASE_NOW -> release(id, true);
            case REJECT -> reject(decision);
        };
    }

    private ReviewEvent confirm(UUID id) {
        review.confirmEarly(id);
        return ReviewEvent.of(Kind.REGISTRATION_CONFIRMED_EARLY, id);
    }

    private ReviewEvent hold(UUID id, String reason) {
        review.hold(id, reason);
        return ReviewEvent.of(Kind.REGISTRATION_HELD, id, reason);
    }

    private ReviewEvent release(UUID id, boolean now) {
        review.release(id);
        if (now) review.confirmEarly(id);
        return new ReviewEvent(Kind.REGISTRATION_RELEASED, id, null, Map.of("due", now ? "now" : "at its time"));
    }

    private ReviewEvent reject(RegistrationDecision decision) {
        var id = decision.registration();
        review.reject(id, decision.why(), decision.words());
        return new ReviewEvent(
                Kind.REGISTRATION_REFUSED,
                id,
                decision.words(),
                Map.of("rejection", decision.why().name()));
    }
}
