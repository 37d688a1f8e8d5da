package org.ventanilla.clarification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened for somebody.
 *
 * @param ownerId account of the person
 * @param kind what it is about
 * @param subject what it is about in a few words; absent where the kind says it
 * @param words the first message, 1 to 4000 characters of plain text
 * @param requestKey makes a repeated wish find the first case
 */
public record NewCase(UUID ownerId, CaseKind kind, @Nullable String subject, String words, UUID requestKey) {}
