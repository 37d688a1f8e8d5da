package org.ventanilla.messaging;

/**
 * The texts of a mail, ready to be sent.
 *
 * @param subject one line
 * @param text the plain part
 * @param html the HTML part
 */
record RenderedMail(String subject, String text, String html) {}
