package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Rfc;
import org.ventanilla.core.Role;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;
import org.ventanilla.web.Routes.Route;

/** Every route of every module, for everybody who may come: the answers are those of the matrix. */
@VentanillaTest
@Import(Routes.class)
class AccessTests {

    private static final Path DOCUMENT = Path.of("docs/access.md");
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("anybody", "WORKER", "PERSON", "COMPANY"),
                    Stream.of(Role.values()).map(Role::name))
            .toList();
    private static final Set<String> EVERYBODY = Set.copyOf(COLUMNS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Routes routes;

    @Test
    @Tag("V8.1.1")
    void standsWholeInTheDocument() throws IOException {
        var written = document();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/access.md"), written);

        assertThat(Files.readString(DOCUMENT))
                .as("copy target/access.md to docs/access.md when a route is added")
                .isEqualTo(written);
    }

    @Test
    @Tag("V8.2.1")
    @Tag("V8.3.1")
    void answersEverybodyAsTheMatrixSays() {
        var wrong = new ArrayList<String>();
        for (var route : routes.all())
            people().forEach((who, person) -> {
                var answer = ask(route, person, true);
                if (!isAsTold(route, who, answer)) wrong.add(route + " as " + who + " answers " + words(answer));
            });

        assertThat(routes.all()).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void refusesEveryFormWithoutItsToken() {
        var posts = routes.all().stream()
                .filter(route -> route.method().equals("POST"))
                .toList();

        assertThat(posts)
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> people().forEach((who, person) -> assertThat(
                                ask(route, person, false).getStatus())
                        .as(route + " as " + who)
                        .isEqualTo(403)));
    }

    @Test
    void showsNothingUnderAnAddressThatOnlyTakesForms() {
        var gets = routes.all().stream()
                .filter(route -> route.method().equals("GET"))
                .map(Route::pattern)
                .collect(Collectors.toSet());

        assertThat(routes.all().stream().filter(route -> !gets.contains(route.pattern())))
                .isNotEmpty()
                .allSatisfy(route -> people().forEach((who, person) -> assertThat(
                                ask(new Route("GET", route.pattern()), person, false)
                                        .getStatus())
                        .as(route + " as " + who)
                        .isIn(302, 403, 404, 405)));
    }

    @Test
    @Tag("V8.2.2")
    void findsNothingUnderIdsThatAreNobodys() {
        var wrong = new ArrayList<String>();
        routes.all().stream()
                .filter(Route::hasId)
                .forEach(route -> people().forEach((who, person) -> {
                    var answer = ask(route, person, true);
                    var refused = answer.getStatus() >= 400 && answer.getStatus() < 500;
                    if (!refused && !leadsToSignIn(answer) && !leadsBack(route, answer))
                        wrong.add(route + " as " + who + " answers " + words(answer));
                }));

        assertThat(wrong).isEmpty();
    }

    private static boolean isAsTold(Route route, String who, MockHttpServletResponse answer) {
        if (answer.getStatus() >= 500) return false;
        if (admitted(route.rule()).contains(who)) return answer.getStatus() != 403 && answer.getStatus() != 401;
        return who.equals("anybody") ? leadsToSignIn(answer) : answer.getStatus() == 403;
    }

    private static boolean leadsToSignIn(MockHttpServletResponse answer) {
        var target = answer.getRedirectedUrl();
        return answer.getStatus() == 302 && target != null && target.matches("(http://localhost)?/entrar");
    }

    /** A form behind a link that leads to the page of the same link, which says what the link is worth. */
    private static boolean leadsBack(Route route, MockHttpServletResponse answer) {
        var target = answer.getRedirectedUrl();
        var beginning = route.pattern().substring(0, route.pattern().indexOf('{'));
        return answer.getStatus() == 302
                && route.rule().audience() == AccessRule.Audience.EVERYBODY
                && target != null
                && target.startsWith(beginning);
    }

    private MockHttpServletResponse ask(Route route, RequestPostProcessor person, boolean token) {
        var request =
                mvc.method(HttpMethod.valueOf(route.method())).uri(route.path()).with(person);
        if (token && route.method().equals("POST")) request = request.with(csrf());
        return request.exchange().getResponse();
    }

    private static Map<String, RequestPostProcessor> people() {
        var people = new LinkedHashMap<String, RequestPostProcessor>();
        people.put("anybody", anonymous());
        people.put("WORKER", SignedIn.as(PortalUser.worker(UUID.randomUUID(), "Ana Ruiz", new Nss("99058500119"))));
        people.put("PERSON", SignedIn.as(taxpayer(AccountKind.PERSON, "VADA800927DJ3")));
        people.put("COMPANY", SignedIn.as(taxpayer(AccountKind.COMPANY, "EKU9003173C9")));
        for (var role : Role.values()) people.put(role.name(), SignedIn.officer(role));
        return people;
    }

    private static PortalUser taxpayer(AccountKind kind, String rfc) {
        return new PortalUser(UUID.randomUUID(), kind, "Titular", null, Set.of(), new Rfc(rfc), null);
    }

    private static Set<String> admitted(AccessRule rule) {
        return switch (rule.audience()) {
            case EVERYBODY -> EVERYBODY;
            case SIGNED_IN -> minus(EVERYBODY, "anybody");
            case SOME ->
                rule.authorities().stream().flatMap(AccessTests::columnsOf).collect(Collectors.toSet());
        };
    }

    private static Stream<String> columnsOf(String authority) {
        return authority.equals("OFFICER") ? Stream.of(Role.values()).map(Role::name) : Stream.of(authority);
    }

    private static Set<String> minus(Set<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).collect(Collectors.toSet());
    }

    private static String words(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + answer.getRedirectedUrl();
    }

    private String document() {
        var rows = routes.all().stream()
                .collect(Collectors.groupingBy(Route::pattern, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()));
        var head = "| address | method | " + String.join(" | ", COLUMNS) + " |\n| --- | --- |"
                + " :-: |".repeat(COLUMNS.size());
        return """
                # Who may ask for what

                Every address that the portal answers, and who is let in: generated from the code (`web.AccessMatrix` and all request mappings) and
                compared by `AccessTests`, which also asks each of them as each of these people. Who is not let in is sent to the sign-in page or
                gets a refusal (403); what exists but is somebody else's answers as if it did not exist (404). Addresses of the demonstration
                (`/demo/**`) exist in the demonstration alone and are open there.

                """ + head + "\n" + rows.collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(String pattern, List<Route> routes) {
        var admitted = admitted(routes.getFirst().rule());
        var methods = routes.stream().map(Route::method).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |"
                .formatted(
                        pattern,
                        methods,
                        COLUMNS.stream()
                                .map(column -> admitted.contains(column) ? "yes" : "–")
                                .collect(Collectors.joining(" | ")));
    }
}
