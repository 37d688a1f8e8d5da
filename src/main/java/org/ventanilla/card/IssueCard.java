package org.ventanilla.card;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.identity.Accounts;
import org.ventanilla.identity.RegistrationConfirmed;

/** Issues the first card in the transaction in which the worker confirms the data. Basis: LSS 8, AF-170. */
@Component
class IssueCard {

    private final Accounts accounts;
    private final DigitalCards cards;
    private final MakeCard make;
    private final ApplicationEventPublisher events;

    IssueCard(Accounts accounts, DigitalCards cards, MakeCard make, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.cards = cards;
        this.make = make;
        this.events = events;
    }

    /** Once for each registration, however often the event comes. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RegistrationConfirmed confirmed) {
        if (cards.existsByRequestKey(confirmed.registrationId())) return;

        var account = accounts.find(confirmed.accountId()).orElseThrow(() -> new NotFound("account"));
        var nss = account.nss().orElseThrow(() -> new NotFound("insured person"));
        var card = cards.save(make.execute(new CardOrder(
                confirmed.registrationId(), account.id(), nss, account.locale(), IssueReason.REGISTRATION)));
        events.publishEvent(CardAct.issued(card));
    }
}
