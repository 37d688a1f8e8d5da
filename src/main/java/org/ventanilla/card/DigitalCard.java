package org.ventanilla.card;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.RuleViolation;

/** A card of a worker. What it states was fixed when it was issued; a newer card takes its place, it never changes. */
@Entity
@Table(schema = "card", name = "digital_card")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class DigitalCard {

    @Id
    private UUID id;

    private UUID requestKey;
    private UUID accountId;
    private UUID documentId;
    private String folio;
    private String language;
    private LocalDate issuedOn;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private IssueReason reason;

    @Enumerated(EnumType.STRING)
    private CardStatus status;

    private @Nullable Instant endedAt;
    private @Nullable UUID replacedBy;

    @Embedded
    private PrintedFacts printed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DigitalCard() {}

    private DigitalCard(CardOrder order, UUID documentId, CardTerm term, CardContent content) {
        this.id = UUID.randomUUID();
        this.requestKey = order.requestKey();
        this.accountId = order.accountId();
        this.documentId = documentId;
        this.folio = term.folio();
        this.language = order.language().toLanguageTag();
        this.issuedOn = term.issuedOn();
        this.validUntil = term.validUntil();
        this.reason = order.reason();
        this.status = CardStatus.CURRENT;
        this.printed = PrintedFacts.of(content);
    }

    /** Issues a card that states this content and is verified by that document. */
    static DigitalCard issue(CardOrder order, UUID documentId, CardTerm term, CardContent content) {
        return new DigitalCard(order, documentId, term, content);
    }

    /** A newer card takes its place; afterwards it is replaced, or revoked where somebody else may use it. */
    void giveWayTo(DigitalCard newer, Instant now) {
        if (status != CardStatus.CURRENT) throw new RuleViolation("card.error.not-current");

        status = newer.reason == IssueReason.STOLEN ? CardStatus.REVOKED : CardStatus.REPLACED;
        endedAt = now;
        replacedBy = newer.id;
    }

    boolean hasLapsedOn(LocalDate today) {
        return today.isAfter(validUntil);
    }

    UUID accountId() {
        return accountId;
    }

    UUID documentId() {
        return documentId;
    }

    CardTerm term() {
        return new CardTerm(folio, issuedOn, validUntil);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    IssueReason reason() {
        return reason;
    }

    CardStatus status() {
        return status;
    }

    CardContent content() {
        return printed.content();
    }
}
