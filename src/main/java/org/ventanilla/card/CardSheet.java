package org.ventanilla.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ventanilla.documents.RegisteredDocument;
import org.ventanilla.documents.Symbol;

/**
 * A card in words of one language: page and PDF show this and nothing else, in this order.
 *
 * @param language language of the words
 * @param title title of the card
 * @param status active, in conservation, retired or without right
 * @param covered whether that status gives a right
 * @param name full name
 * @param nss social security number in groups
 * @param front facts of the front
 * @param back facts of the back
 * @param folio number of the card
 * @param issued when it was issued
 * @param help where to ask
 * @param legend that it is no official document
 * @param originalChain canonical text that is sealed
 * @param document where it is verified
 * @param qr symbol of the verification address
 * @param bars symbol of the 11 digits of the NSS
 */
public record CardSheet(
        Locale language,
        String title,
        CardField status,
        boolean covered,
        CardField name,
        CardField nss,
        List<CardField> front,
        List<CardField> back,
        CardField folio,
        CardField issued,
        String help,
        String legend,
        String originalChain,
        RegisteredDocument document,
        Symbol qr,
        Symbol bars) {

    /** All facts of both sides, for those who read them as a list. */
    public List<CardField> facts() {
        return Stream.of(List.of(name, nss, status), front, back, List.of(folio, issued))
                .flatMap(List::stream)
                .toList();
    }
}
