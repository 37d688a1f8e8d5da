package org.ventanilla.card;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.documents.DocumentVault;
import org.ventanilla.identity.Accounts;

/** Puts a new card in the place of the holder's card; whoever verifies the old one learns that. Basis: AF-175. */
@Service
public class ReissueCard {

    private final Accounts accounts;
    private final DigitalCards cards;
    private final MakeCard make;
    private final ReadCardContent read;
    private final DocumentVault vault;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReissueCard(
            Accounts accounts,
            DigitalCards cards,
            MakeCard make,
            ReadCardContent read,
            DocumentVault vault,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.cards = cards;
        this.make = make;
        this.read = read;
        this.vault = vault;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Issues a card with today's facts and a new code. Doing it twice with one request key changes nothing.
     *
     * @throws NotFound when the account has no card
     * @throws RuleViolation when the reason is not true of the card
     */
    @Transactional
    public void execute(UUID accountId, IssueReason reason, UUID requestKey) {
        cards.lockAccount(accountId);
        if (cards.existsByRequestKey(requestKey)) return;

        var old = cards.findCurrent(accountId).orElseThrow(() -> new NotFound("card"));
        if (!isTrue(reason, old)) throw new RuleViolation("card.error.reason");
        var account = accounts.find(accountId).orElseThrow(() -> new NotFound("account"));
        var nss = account.nss().orElseThrow(() -> new NotFound("insured person"));
        var card = make.execute(new CardOrder(requestKey, accountId, nss, account.locale(), reason));
        old.giveWayTo(card, clock.instant());
        cards.saveAndFlush(old); // before the new card: an account has one current card at a time
        cards.save(card);
        endDocument(old);
        events.publishEvent(CardAct.reissued(card));
    }

    private boolean isTrue(IssueReason reason, DigitalCard card) {
        var today = LegalTime.today(clock);
        return switch (reason) {
            case REGISTRATION -> false;
            case LOST, STOLEN, OTHER -> true;
            case EXPIRED -> card.hasLapsedOn(today);
            case DATA_CHANGED ->
                !card.content().changesTo(read.on(card.content().nss(), today)).isEmpty();
        };
    }

    private void endDocument(DigitalCard old) {
        if (old.status() == CardStatus.REVOKED) vault.revoke(old.documentId(), old.accountId());
        else vault.replace(old.documentId(), old.accountId());
    }
}
