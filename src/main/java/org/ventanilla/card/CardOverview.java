package org.ventanilla.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the holder sees of the card.
 *
 * @param sheet the current card in the reader's language
 * @param printed the same as its PDF shows it, in the language of the card
 * @param covered whether the holder has a right to care or a pension
 * @param initials what a verifier sees of the name
 * @param lastFour what a verifier sees of the NSS
 * @param issuedOn legal date of issue
 * @param validUntil last legal date of validity
 * @param expired whether that date has passed
 * @param changes what the register states otherwise today
 * @param history the newest cards, newest first
 * @param reasons why a new card may be asked for, constant and words
 */
public record CardOverview(
        CardSheet sheet,
        CardSheet printed,
        boolean covered,
        String initials,
        String lastFour,
        LocalDate issuedOn,
        LocalDate validUntil,
        boolean expired,
        Set<ChangedPart> changes,
        List<IssuedCard> history,
        Map<String, String> reasons) {

    /** Whether the PDF is in another language than the page. */
    public boolean printedInOtherLanguage() {
        return !sheet.language().getLanguage().equals(printed.language().getLanguage());
    }

    /** The reason for which a new card is offered, if any. */
    public Optional<IssueReason> offer() {
        if (expired) return Optional.of(IssueReason.EXPIRED);
        return changes.isEmpty() ? Optional.empty() : Optional.of(IssueReason.DATA_CHANGED);
    }
}
