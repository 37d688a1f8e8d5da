package org.ventanilla.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What every page must fulfil. Ordinarily a state is judged by axe in the language that comes first and in one theme, and nobody takes
 * pictures; with {@code -Pdeep} each state is judged and pictured in both languages and themes and at both widths.
 */
final class PageChecks {

    static final int WIDE = 1280;
    static final int NARROW = 320;
    static final int HEIGHT = 900;

    static final boolean WHOLE_MATRIX = Boolean.getBoolean("ventanilla.matrix");
    private static final boolean PICTURES = WHOLE_MATRIX || Boolean.getBoolean("ventanilla.pictures");
    private static final Set<String> SEEN = new HashSet<>();
    private static final Set<String> JUDGED = new HashSet<>();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String UNLABELLED = """
            () => [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button')]
              .filter(e => !((e.labels && e.labels.length) || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')
                || (e.tagName === 'BUTTON' && e.textContent.trim())))
              .map(e => e.outerHTML)""";

    private static final String OVERFLOWING = """
            () => { const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              return ['the page', ...[...document.body.querySelectorAll('*')].filter(e => e.scrollWidth > wide || e.getBoundingClientRect().right > wide + 1)
                .map(e => e.outerHTML.slice(0, 120))].slice(0, 9); }""";

    private final Page page;
    private final Locale language;
    private final boolean script;

    PageChecks(Page page, Locale language, boolean script) {
        this.page = page;
        this.language = language;
        this.script = script;
    }

    /** The checks of each reading of a page. */
    void briefly() {
        assertThat(page.content()).as(page.url()).doesNotContain("??");
        assertThat(page.locator("h1").count()).as("h1 of " + page.url()).isOne();
        assertThat(page.title()).as(page.url()).endsWith(" · Ventanilla");
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo(language.toLanguageTag());
        assertThat(strings(UNLABELLED))
                .as("controls without label at " + page.url())
                .isEmpty();
        assertThat(page.locator("[id]").evaluateAll("all => all.map(e => e.id)"))
                .as("ids at " + page.url())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .doesNotHaveDuplicates();
    }

    /** The checks of a state of a page, once in a run for each language. */
    void thoroughly(String state) {
        if (!script || !SEEN.add(state + " " + language)) return;

        keepsItsAddress(state);
        for (var theme : themes(state)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (var width : List.of(NARROW, WIDE)) lookAt(state, theme, width);
        }
    }

    /** The page is there when its address is asked for again, as the language switch does; also after a form was refused. */
    private void keepsItsAddress(String state) {
        var again = page.url() + (page.url().contains("?") ? "&" : "?") + "lang=" + language.getLanguage();
        var refused = page.locator(".error-summary").count() > 0;
        if (refused)
            assertThat(page.request().get(again).status())
                    .as(state + " at " + again)
                    .isIn(200, 400, 422);
    }

    private void lookAt(String state, ColorScheme theme, int width) {
        page.setViewportSize(width, HEIGHT);
        var what = "%s in %s, %s, %d px".formatted(state, language, theme, width);
        assertThat(strings(OVERFLOWING)).as("overflow of " + what).isEmpty();
        if (WHOLE_MATRIX || (width == WIDE && JUDGED.add(state)))
            assertThat(violations()).as("axe on " + what).isEmpty();
        if (PICTURES) photograph("%s-%s-%d".formatted(state, theme.name().toLowerCase(Locale.ROOT), width));
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(PageChecks::described)
                        .toList();
    }

    private void photograph(String name) {
        var file = Path.of("target/screenshots", language.getLanguage(), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private List<ColorScheme> themes(String state) {
        if (WHOLE_MATRIX) return List.of(ColorScheme.DARK, ColorScheme.LIGHT);
        var turn = state.hashCode() + (language.equals(Locale.ENGLISH) ? 1 : 0);
        return List.of(Math.floorMod(turn, 2) == 0 ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    private List<String> strings(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
    }

    private static String described(Rule rule) {
        var nodes = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + nodes;
    }
}
