package org.ventanilla.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.springframework.context.MessageSource;

/**
 * A person at a browser. After each step the page is read: a page with a missing text, a second heading, an unlabelled control, a complaint
 * of the browser or a request to another host fails the test.
 */
public final class Visitor {

    private final BrowserContext context;
    private final Page page;
    private final MessageSource messages;
    private final Locale language;
    private final boolean script;
    private final PageChecks checks;
    private final List<String> complaints = new ArrayList<>();
    private int status;

    Visitor(BrowserContext context, String address, MessageSource messages, Locale language, boolean script) {
        this.context = context;
        this.messages = messages;
        this.language = language;
        this.script = script;
        this.page = context.newPage();
        this.checks = new PageChecks(page, language, script);
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                complaints.add(page.url() + " complains: " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + " stumbles: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
                complaints.add("asks " + request.url());
        });
        page.onResponse(this::listen);
        if (Locale.ENGLISH.getLanguage().equals(language.getLanguage())) open("/?lang=en");
    }

    /** Opens an address of the portal. */
    public Visitor open(String path) {
        page.navigate(path);
        return read();
    }

    /** Opens the path of an address that stands in a mail or a QR. */
    public Visitor openLink(String url) {
        var target = URI.create(url);
        return open(
                target.getRawQuery() == null ? target.getRawPath() : target.getRawPath() + "?" + target.getRawQuery());
    }

    /** Types into the field with this name. */
    public Visitor fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    /** Ticks the box with this name and value. */
    public Visitor check(String field) {
        field(field).first().check();
        return this;
    }

    /** Chooses one of the values of the field with this name. */
    public Visitor choose(String field, String value) {
        var choice = page.locator("input[type=radio][name='%s'][value='%s']".formatted(field, value));
        if (choice.count() > 0) choice.check();
        else field(field).selectOption(value);
        return this;
    }

    /** Presses the first button of the page's content. */
    public Visitor submit() {
        return press(page.locator("main button[type=submit]").first());
    }

    /** Presses the button of the form that goes to this path. */
    public Visitor submit(String action) {
        return press(page.locator("form[action^='%s'] button[type=submit]".formatted(action))
                .first());
    }

    /** Presses the button whose text stands under the key. */
    public Visitor press(String key) {
        return press(page.locator("button, a.button")
                .getByText(text(key), new Locator.GetByTextOptions().setExact(true))
                .first());
    }

    /** Follows the first link to this path. */
    public Visitor follow(String path) {
        return press(page.locator("a[href^='%s']".formatted(path)).first());
    }

    /** What the browser saves when it follows the link to this path. */
    public byte[] download(String path) {
        var link = page.locator("a[href^='%s']".formatted(path)).first();
        var saved = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(saved.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Checks the page as this state, with axe, at the narrow width and with a picture of it. */
    public Visitor reads(String state) {
        read();
        checks.thoroughly(state);
        return this;
    }

    /** Asserts that the page shows the text under the key. */
    public Visitor sees(String key, Object... arguments) {
        return seesText(text(key, arguments));
    }

    /** Asserts that the page shows the words. */
    public Visitor seesText(String words) {
        assertThat(content()).as(page.url()).contains(squeezed(words));
        return this;
    }

    /** Asserts that the page does not show the words. */
    public Visitor seesNoText(String words) {
        assertThat(content()).as(page.url()).doesNotContain(squeezed(words));
        return this;
    }

    /** Asserts where the page is. */
    public Visitor isAt(String path) {
        assertThat(path()).isEqualTo(path);
        return this;
    }

    /** Asserts the HTTP status of the page. */
    public Visitor isAnswered(int expected) {
        assertThat(status).as(page.url()).isEqualTo(expected);
        return this;
    }

    /** Asserts that the form came back with an error on each of these fields and no other, told as the house tells errors. */
    public Visitor isRefusedFor(String... fields) {
        isAnswered(422);
        var summary = page.locator(".error-summary");
        assertThat(page.title()).startsWith(text("web.layout.error-prefix") + " ");
        assertThat(summary.locator("a").evaluateAll("links => links.map(a => a.hash.slice(1))"))
                .as(page.url() + " " + summary.allInnerTexts())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsOnly(fields);
        for (var field : fields)
            assertThat(field(field).first().getAttribute("aria-invalid"))
                    .as(field)
                    .isEqualTo("true");
        assertThat(page.locator("input[type=password]").evaluateAll("all => all.every(e => e.value === '')"))
                .as("no password comes back")
                .isEqualTo(true);
        if (script)
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
        return this;
    }

    /** Path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** The page as Playwright sees it, for what no other method says. */
    public Page page() {
        return page;
    }

    /** The field with this name. */
    public Locator field(String name) {
        return page.locator("[name='%s']:not([type=hidden])".formatted(name));
    }

    /** The text under the key in this person's language. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** Forgets what the pages complained of so far, for a test that provokes it. */
    public void forgives() {
        complaints.clear();
    }

    /** Asserts that no page complained so far. */
    void complainsOfNothing() {
        assertThat(complaints).isEmpty();
    }

    void leave() {
        context.close();
    }

    private Visitor press(Locator target) {
        target.click();
        return read();
    }

    private Visitor read() {
        page.waitForLoadState();
        checks.briefly();
        complainsOfNothing();
        return this;
    }

    private void listen(Response response) {
        var document = response.request().isNavigationRequest();
        if (document) status = response.status();
        if (response.status() >= 500 || (!document && response.status() >= 400))
            complaints.add(response.url() + " answers " + response.status());
    }

    private String content() {
        return squeezed(page.locator("body").innerText());
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
