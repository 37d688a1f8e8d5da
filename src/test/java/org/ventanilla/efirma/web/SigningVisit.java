package org.ventanilla.efirma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ventanilla.core.LegalTime;
import org.ventanilla.support.Visitor;

/** Somebody at the signing part of a page. */
final class SigningVisit {

    private final Visitor visitor;
    private final Page page;

    private SigningVisit(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    static SigningVisit of(Visitor visitor) {
        visitor.open(SigningDesk.ADDRESS);
        return new SigningVisit(visitor);
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return page;
    }

    SigningVisit chooses(Credential credential) {
        return chooses(credential.cer(), credential.key());
    }

    SigningVisit chooses(byte[] cer, byte[] key) {
        return choosesCertificate(cer).choosesKey(key);
    }

    SigningVisit choosesCertificate(byte[] file) {
        field("certificate").setInputFiles(new FilePayload("fiel.cer", "application/octet-stream", file));
        return this;
    }

    SigningVisit choosesKey(byte[] file) {
        field("key").setInputFiles(new FilePayload("fiel.key", "application/octet-stream", file));
        return this;
    }

    /** Types the password and asks to open the e.firma. */
    SigningVisit opensWith(String password) {
        field("password").fill(password);
        page.locator("[data-signing-open]").click();
        return this;
    }

    /** The e.firma is open and its owner is shown. */
    SigningVisit sees(String name, String holder, String number) {
        result().waitFor();
        assertThat(facts()).startsWith(name, holder, number);
        assertThat(page.evaluate("document.activeElement.hasAttribute('data-signing-result')"))
                .isEqualTo(true);
        assertThat(fieldsAreEmpty()).isTrue();
        return this;
    }

    SigningVisit waitsForItsOwner() {
        result().waitFor();
        return this;
    }

    /** Name, RFC, number and last day, as they are shown. */
    List<String> facts() {
        return page.locator("[data-signer]").allInnerTexts();
    }

    /** Signs and waits until the form has come in. */
    SigningVisit signs() {
        page.locator("[data-signing-send]").click();
        page.waitForURL("**" + SigningDesk.ADDRESS + "/recibida");
        return this;
    }

    /** Asserts that nothing was opened, that the summary says exactly this, and that it is told as the house tells errors. */
    SigningVisit isRefusedFor(SigningProblem problem, String field, Object... values) {
        summary().waitFor();
        var words = visitor.text("efirma.signing-problem." + problem, values);
        assertThat(summary().locator("li").allInnerTexts()).as(problem.name()).containsExactly(words);
        assertThat(summary().locator("li a").getAttribute("href")).isEqualTo("#signing-" + field);
        assertThat(field(field).getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field(field).getAttribute("aria-describedby")).startsWith("signing-" + field + "-error ");
        assertThat(page.locator("#signing-" + field + "-error").innerText()).contains(words);
        return isToldAsTheHouseDoes();
    }

    SigningVisit isToldAsTheHouseDoes() {
        assertThat(summary().getAttribute("role")).isEqualTo("alert");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
        assertThat(page.title()).startsWith(visitor.text("web.layout.error-prefix") + " ");
        assertThat(result().isVisible()).isFalse();
        assertThat(field("password").inputValue()).isEmpty();
        return this;
    }

    boolean fieldsAreEmpty() {
        return IntStream.range(0, 3)
                .mapToObj(
                        place -> field(List.of("certificate", "key", "password").get(place)))
                .allMatch(input -> input.evaluate("e => e.value").equals(""));
    }

    Locator field(String name) {
        return page.locator("#signing-" + name);
    }

    Locator summary() {
        return page.locator("[data-signing] > .error-summary");
    }

    Locator result() {
        return page.locator("[data-signing-result]");
    }

    SigningVisit waitsForRefusal() {
        summary().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }

    /** A date as the page writes it. */
    static String date(Instant instant, Locale language) {
        var english = language.getLanguage().equals("en");
        return DateTimeFormatter.ofPattern(english ? "d MMMM yyyy" : "d 'de' MMMM 'de' yyyy", language)
                .format(LegalTime.dateOf(instant));
    }
}
