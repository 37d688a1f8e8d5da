package org.ventanilla.calendar;

/**
 * What makes a day not count.
 *
 * @param reason its kind
 * @param nameKey message key of its name
 * @param source the law or document, short: {@code CFF 12}
 */
record NonBusinessDay(SkipReason reason, String nameKey, String source) {}
