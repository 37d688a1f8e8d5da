package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser reduced to HTTP: it keeps cookies, follows redirects and sends the hidden fields of the form that it saw last. */
final class HttpVisitor implements AutoCloseable {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final URI address;
    private URI at;
    private String page = "";

    HttpVisitor(URI address) {
        this.address = address;
        this.at = address;
    }

    /** Opens a page of the portal. */
    HttpVisitor open(String path) {
        return follow(request(address.resolve(path)).GET().build());
    }

    /** Sends the form that goes to the path, with these fields beside its hidden ones. */
    HttpVisitor send(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(hiddenFieldsOf(path));
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(request(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Asserts where the visitor is now. */
    HttpVisitor isAt(String path) {
        assertThat(at.getPath()).as(page).isEqualTo(path);
        return this;
    }

    /** The page as markup. */
    String page() {
        return page;
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpVisitor follow(HttpRequest first) {
        var answer = exchange(first);
        while (answer.statusCode() / 100 == 3) {
            var target = answer.headers().firstValue("Location").orElseThrow();
            answer = exchange(request(answer.uri().resolve(target)).GET().build());
        }
        assertThat(answer.statusCode()).as(answer.uri() + "\n" + answer.body()).isEqualTo(200);
        at = answer.uri();
        page = answer.body();
        return this;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(URI target) {
        var builder = HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(60));
        if (cookies.isEmpty()) return builder;
        return builder.header(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';'));
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }

    private Map<String, String> hiddenFieldsOf(String path) {
        var form = Pattern.compile("<form[^>]*action=\"" + Pattern.quote(path) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as("a form to " + path + " on\n" + page).isTrue();

        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form.group()).results().forEach(input -> {
            var attributes = ATTRIBUTE
                    .matcher(input.group())
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
            fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
        });
        return fields;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
