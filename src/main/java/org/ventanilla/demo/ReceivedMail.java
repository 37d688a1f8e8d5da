package org.ventanilla.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail that the demonstration's server took.
 *
 * @param id its number, rising with time
 * @param receivedAt business time at which it was taken
 * @param recipient who got it
 * @param subject its subject
 * @param text its plain part
 */
record ReceivedMail(long id, Instant receivedAt, String recipient, String subject, String text) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+/\\S+");

    /** The links that the text holds, without the address of the portal itself. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** The text as a page shows it: paragraphs of lines. */
    public List<List<String>> paragraphs() {
        return Arrays.stream(text.strip().split("\n{2,}"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }
}
