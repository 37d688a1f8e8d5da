package org.ventanilla.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Persons who come to the portal, each with a browser profile of their own. */
public final class Visitors {

    /** Spanish of Mexico. */
    public static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    private static final AtomicInteger TURNS = new AtomicInteger();

    private final Browser browser;
    private final String address;
    private final MessageSource messages;
    private final List<Visitor> here = new ArrayList<>();

    Visitors(Browser browser, String address, MessageSource messages) {
        this.browser = browser;
        this.address = address;
        this.messages = messages;
    }

    /** Languages for a journey: ordinarily one, in turn, and with {@code -Pdeep} all. */
    public static Stream<Locale> languages() {
        if (PageChecks.WHOLE_MATRIX) return Stream.of(SPANISH, Locale.ENGLISH);
        return Stream.of(TURNS.getAndIncrement() % 2 == 0 ? SPANISH : Locale.ENGLISH);
    }

    /** Somebody who reads in this language. */
    public Visitor reading(Locale language) {
        return arrive(language, true, address);
    }

    /** Somebody who reads in this language and comes by another address of the portal. */
    public Visitor comingBy(String otherAddress, Locale language) {
        return arrive(language, true, otherAddress);
    }

    /** Somebody whose browser runs no script. */
    public Visitor withoutScript(Locale language) {
        return arrive(language, false, address);
    }

    /** Closes the browser profiles and asserts that no page complained. */
    void leave() {
        try {
            here.forEach(Visitor::complainsOfNothing);
        } finally {
            here.forEach(Visitor::leave);
        }
    }

    private Visitor arrive(Locale language, boolean script, String base) {
        var options = new NewContextOptions()
                .setBaseURL(base)
                .setLocale("es-MX")
                .setTimezoneId("America/Mexico_City")
                .setViewportSize(PageChecks.WIDE, PageChecks.HEIGHT)
                .setColorScheme(ColorScheme.LIGHT)
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(script);
        var visitor = new Visitor(browser.newContext(options), base, messages, language, script);
        here.add(visitor);
        return visitor;
    }
}
