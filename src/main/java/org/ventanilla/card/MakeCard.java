package org.ventanilla.card;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.LegalTime;
import org.ventanilla.documents.DocumentFacts;
import org.ventanilla.documents.DocumentKind;
import org.ventanilla.documents.DocumentVault;

/** Makes a card from today's facts and registers its document, so that its code verifies from the commit on. */
@Component
class MakeCard {

    private final ReadCardContent read;
    private final DigitalCards cards;
    private final DocumentVault vault;
    private final Clock clock;

    MakeCard(ReadCardContent read, DigitalCards cards, DocumentVault vault, Clock clock) {
        this.read = read;
        this.cards = cards;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public DigitalCard execute(CardOrder order) {
        var today = LegalTime.today(clock);
        var content = read.on(order.nss(), today);
        var term = CardTerm.startingOn(today, cards.nextFolioNumber());
        var document = vault.register(new DocumentFacts(
                order.requestKey(),
                DocumentKind.DIGITAL_CARD,
                order.accountId(),
                term.issuedOn(),
                term.validUntil(),
                content.initials(),
                order.nss().lastFour(),
                content.originalChain(term.folio(), term.issuedOn(), term.validUntil())));
        return DigitalCard.issue(order, document.id(), term, content);
    }
}
