package org.ventanilla.card;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.LegalTime;
import org.ventanilla.documents.DocumentVault;
import org.ventanilla.entitlement.RightsStatement;

/** Shows the holder the current card as it was issued, and what has changed since. */
@Service
@Transactional(readOnly = true)
public class ViewCard {

    private final DigitalCards cards;
    private final DocumentVault vault;
    private final CardWording wording;
    private final ReadCardContent read;
    private final Clock clock;

    ViewCard(DigitalCards cards, DocumentVault vault, CardWording wording, ReadCardContent read, Clock clock) {
        this.cards = cards;
        this.vault = vault;
        this.wording = wording;
        this.read = read;
        this.clock = clock;
    }

    /** The current card with its history, in the reader's language; empty while the holder has not confirmed the data. */
    public Optional<CardOverview> of(UUID accountId, Locale language) {
        return cards.findCurrent(accountId).map(card -> overview(card, language));
    }

    /** The current card alone; empty while the holder has not confirmed the data. */
    public Optional<CardSheet> sheetOf(UUID accountId, Locale language) {
        return cards.findCurrent(accountId).map(card -> sheet(card, language));
    }

    private CardOverview overview(DigitalCard card, Locale language) {
        var today = LegalTime.today(clock);
        var content = card.content();
        return new CardOverview(
                sheet(card, language),
                sheet(card, card.language()),
                content.rights().status() != RightsStatement.Status.NONE,
                content.initials(),
                content.nss().lastFour(),
                card.term().issuedOn(),
                card.term().validUntil(),
                card.hasLapsedOn(today),
                content.changesTo(read.on(content.nss(), today)),
                cards.findNewest(card.accountId()).stream()
                        .map(issued -> IssuedCard.of(issued, today))
                        .toList(),
                wording.reasons(language));
    }

    private CardSheet sheet(DigitalCard card, Locale language) {
        var document = vault.find(card.documentId(), card.accountId());
        return wording.sheet(card.content(), card.term(), document, language);
    }
}
