package org.ventanilla.clarification.files;

/**
 * A file as a person sent it; nothing about it is believed.
 *
 * @param name name, as the browser told it
 * @param content its bytes
 */
public record SentFile(String name, byte[] content) {}
