package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who uses no pointer: goes from stop to stop with the Tab key, each of which shows its focus. */
public final class Keyboard {

    private static final int MANY_STOPS = 80;

    private final Page page;

    /** At this page. */
    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on until the focus is there. */
    public Keyboard goTo(String selector) {
        page.waitForLoadState();
        for (int stop = 0; stop < MANY_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("document.activeElement === document.body")) continue;

            assertThat((String) page.evaluate("(() => { const style = getComputedStyle(document.activeElement);"
                            + " return style.outlineStyle !== 'none' ? style.outlineStyle : style.boxShadow; })()"))
                    .as("focus is shown on the way to " + selector)
                    .isNotEqualTo("none");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) return this;
        }
        throw new AssertionError("the Tab key never comes to " + selector + " at " + page.url());
    }

    /** Presses a key; Enter leads to another page. */
    public Keyboard press(String key) {
        var before = page.url();
        page.keyboard().press(key);
        if (key.equals("Enter")) page.waitForCondition(() -> !page.url().equals(before));
        return this;
    }

    /** Types the words. */
    public Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }
}
