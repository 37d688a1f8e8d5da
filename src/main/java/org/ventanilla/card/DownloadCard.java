package org.ventanilla.card;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.documents.DocumentVault;

/** Gives the holder the sealed PDF: drawn and sealed when first asked for, the same bytes ever after. */
@Service
public class DownloadCard {

    private final DigitalCards cards;
    private final DocumentVault vault;
    private final CardWording wording;
    private final ApplicationEventPublisher events;

    DownloadCard(DigitalCards cards, DocumentVault vault, CardWording wording, ApplicationEventPublisher events) {
        this.cards = cards;
        this.vault = vault;
        this.wording = wording;
        this.events = events;
    }

    /**
     * The current card of the account.
     *
     * @throws NotFound when the account has no card
     * @throws RuleViolation when it was never sealed and the institution cannot seal now
     */
    @Transactional
    public CardFile execute(UUID accountId) {
        var card = cards.findCurrent(accountId).orElseThrow(() -> new NotFound("card"));
        var name = "tarjeta-%s.pdf".formatted(card.term().folio());
        var file = new CardFile(name, vault.open(card.documentId(), accountId).orElseGet(() -> seal(card)));
        events.publishEvent(CardAct.downloaded(card));
        return file;
    }

    private byte[] seal(DigitalCard card) {
        var document = vault.find(card.documentId(), card.accountId());
        var sheet = wording.sheet(card.content(), card.term(), document, card.language());
        return vault.seal(document.id(), card.accountId(), new CardPdf(sheet, wording.in(card.language())));
    }
}
