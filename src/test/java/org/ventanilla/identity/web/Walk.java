package org.ventanilla.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visitor without a browser: keeps cookies, sends the hidden fields of the page before, and follows nothing by itself. */
public final class Walk {

    private static final String SESSION = "SESSION";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status;
    private String location = "";
    private String page = "";
    private byte[] bytes = {};

    private Walk(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    /** A visitor from a network address that nobody else has, in this language. */
    public static Walk in(String language, MockMvcTester mvc) {
        var number = VISITORS.incrementAndGet();
        return from(mvc, "2001:db8:%x:%x::1".formatted(number >> 16, number & 0xffff), language);
    }

    /** A visitor from this network address, in this language. */
    public static Walk from(MockMvcTester mvc, String address, String language) {
        var walk = new Walk(mvc, address);
        walk.cookies.put("lang", new Cookie("lang", language.equals("es") ? "es-MX" : language));
        return walk;
    }

    /** Takes over the cookie of a session, its own or somebody else's. */
    public Walk withSession(String value) {
        cookies.put(SESSION, new Cookie(SESSION, value));
        return this;
    }

    /** Opens a page. */
    public Walk open(String path) {
        return send(mvc.get().uri(path));
    }

    /** Asks for the head of a page. */
    public Walk head(String path) {
        return send(mvc.head().uri(path));
    }

    /** Sends a form with these fields, by name and value in turn, and the hidden fields of the page before. */
    public Walk post(String path, String... fields) {
        var request = mvc.post().uri(path);
        var values = new LinkedHashMap<>(hidden);
        for (int at = 0; at < fields.length; at += 2) values.put(fields[at], fields[at + 1]);
        values.forEach(request::param);
        return send(request);
    }

    /** Sends a form with this file and the hidden fields of the page before. */
    public Walk upload(String path, String field, byte[] file) {
        var request = mvc.post().uri(path).multipart().file(field, file);
        hidden.forEach(request::param);
        return take(request.cookie(kept()).with(this::comeFrom).exchange());
    }

    /** The same, with this request to sign instead of the one on the page before. */
    public Walk uploadAs(String request, String path, String field, byte[] file) {
        hidden.put("request", request);
        return upload(path, field, file);
    }

    /** Goes back to a page that was opened before, as the browser shows it. */
    public Walk recall(String earlier) {
        page = earlier;
        rememberHidden();
        return this;
    }

    /** Opens the page that the answer before leads to. */
    public Walk follow() {
        assertThat(status).as("redirect").isIn(302, 303);
        return open(location);
    }

    /** Asserts that the answer is a page that says these texts. */
    public Walk shows(String... texts) {
        assertThat(status).as(page).isEqualTo(200);
        return says(texts);
    }

    /** Asserts the status. */
    public Walk isAnswered(int expected) {
        assertThat(status).as(page).isEqualTo(expected);
        return this;
    }

    /** Asserts that the answer leads to this path. */
    public Walk leadsTo(String path) {
        assertThat(status).as(page).isIn(302, 303);
        assertThat(location).isEqualTo(path);
        return this;
    }

    /** Asserts that the page says these texts. */
    public Walk says(String... texts) {
        assertThat(page).contains(texts);
        return this;
    }

    /** Asserts that the page says none of these texts. */
    public Walk hides(String... texts) {
        assertThat(page).doesNotContain(texts);
        return this;
    }

    /** Asserts that the form came back with this message at the field and in the summary, and a title that says so. */
    public Walk refuses(String field, String message) {
        isAnswered(422);
        assertThat(title()).startsWith("Error: ");
        assertThat(page)
                .contains("<a href=\"#" + field + "\">" + escaped(message) + "</a>")
                .containsPattern("id=\"" + field + "-error\"[\\s\\S]*?" + Pattern.quote(escaped(message)))
                .containsPattern("id=\"" + field + "\"[^>]*aria-invalid=\"true\"");
        return this;
    }

    /** The page as text. */
    public String page() {
        return page;
    }

    /** The answer as a file. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the answer leads to; empty when it is a page. */
    public String location() {
        return location;
    }

    /** Title of the page. */
    public String title() {
        var found = TITLE.matcher(page);
        assertThat(found.find()).as("title").isTrue();
        return found.group(1);
    }

    /** The value of the session's cookie. */
    public String session() {
        return cookies.get(SESSION).getValue();
    }

    /** A cookie that the visitor keeps. */
    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    /** A header of the answer; empty when it has none of this name. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private Walk send(MockMvcRequestBuilder request) {
        return take(request.cookie(kept()).with(this::comeFrom).exchange());
    }

    private Cookie[] kept() {
        return cookies.values().toArray(Cookie[]::new);
    }

    private Walk take(MvcTestResult answer) {
        var response = answer.getResponse();
        for (var cookie : response.getCookies()) cookies.put(cookie.getName(), cookie);
        headers.clear();
        for (var name : response.getHeaderNames()) headers.put(name, response.getHeader(name));
        status = response.getStatus();
        location = response.getRedirectedUrl() == null ? "" : response.getRedirectedUrl();
        try {
            page = response.getContentAsString();
            bytes = response.getContentAsByteArray();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        if (!page.startsWith("%PDF")) assertThat(page).doesNotContain("??");
        rememberHidden();
        return this;
    }

    private MockHttpServletRequest comeFrom(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }

    private void rememberHidden() {
        if (page.isEmpty()) return;
        hidden.clear();
        HIDDEN.matcher(page).results().forEach(found -> hidden.put(found.group(1), found.group(2)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
