package org.ventanilla.card;

import java.util.Locale;
import java.util.UUID;
import org.ventanilla.core.Nss;

/**
 * A card to be issued.
 *
 * @param requestKey makes a repeated order find the first card
 * @param accountId account of the holder
 * @param nss the holder's NSS
 * @param language language of the card
 * @param reason why it is issued
 */
record CardOrder(UUID requestKey, UUID accountId, Nss nss, Locale language, IssueReason reason) {}
