package org.ventanilla.card;

/**
 * The sealed PDF of a card.
 *
 * @param name name under which it is saved
 * @param content the sealed bytes, the same each time
 */
public record CardFile(String name, byte[] content) {}
