package org.ventanilla.identity.device;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Browsers that the portal can tell apart; each names itself in its requests, some together with others, so their order counts. */
public enum Browser {
    /** Microsoft Edge. */
    EDGE("Edg/|EdgA/|EdgiOS/"),
    /** Opera. */
    OPERA("OPR/|OPT/"),
    /** Samsung Internet. */
    SAMSUNG("SamsungBrowser/"),
    /** Firefox. */
    FIREFOX("Firefox/|FxiOS/"),
    /** Chrome and Chromium. */
    CHROME("Chrome/|CriOS/"),
    /** Safari. */
    SAFARI("Safari/"),
    /** Any other. */
    OTHER("");

    private final String marks;

    Browser(String marks) {
        this.marks = marks;
    }

    /** The browser that names itself so. */
    static Browser of(String userAgent) {
        return Arrays.stream(values())
                .filter(browser ->
                        Pattern.compile(browser.marks).matcher(userAgent).find())
                .findFirst()
                .orElse(OTHER);
    }
}
