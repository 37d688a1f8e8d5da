package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.card.CardHolders;
import org.ventanilla.card.CardHolders.Holder;
import org.ventanilla.clarification.domain.CaseMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.personal.DownloadPersonal;
import org.ventanilla.support.SignedIn;
import org.ventanilla.support.VentanillaTest;
import org.ventanilla.web.Routes.Route;

/** Two workers with everything that a worker may have: no page of one holds anything of the other, under whatever id. */
@VentanillaTest
@Import(Routes.class)
@Tag("V8.4.1")
class OtherWorkersTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Routes routes;

    @Autowired
    private DownloadPersonal download;

    @Autowired
    private JdbcClient database;

    private Holder one;
    private Holder other;
    private Map<String, String> ofOne;
    private Map<String, String> ofOther;

    @BeforeEach
    void makeTwo() {
        one = CardHolders.of(context).withCard(SPANISH);
        other = CardHolders.of(context).withCard(SPANISH);
        ofOne = marksOf(one);
        ofOther = marksOf(other);
    }

    @Test
    void showsEachOnlyTheirOwn() {
        var seen = new StringBuilder();
        for (var route : pages(false)) {
            var answer = ask(route.pattern());
            seen.append(answer.getStatus() == 200 ? text(answer) : "");
            assertHidden(route.pattern(), text(answer));
        }

        assertThat(seen).as("the own things are shown").contains(ofOne.get("nss"), ofOne.get("case"));
    }

    @Test
    @Tag("V8.2.2")
    void findsNothingUnderTheIdsOfTheOther() {
        var pages = pages(true);
        assertThat(pages).hasSizeGreaterThan(5);
        for (var route : pages)
            for (var id : ofOther.values()) {
                var path = route.pattern().replaceAll("\\{[^/]*}", id);
                var answer = ask(path);
                assertThat(answer.getStatus()).as(path).isBetween(302, 499);
                assertHidden(path, text(answer).replace(path, ""));
            }
    }

    @Test
    void downloadsOnlyTheirOwn() {
        var own = download.asMap(one.user()).toString();

        assertThat(own).contains(ofOne.get("nss"));
        assertHidden("download", own);
    }

    private List<Route> pages(boolean withId) {
        return routes.all().stream()
                .filter(route -> route.method().equals("GET") && route.hasId() == withId)
                .filter(route ->
                        !route.pattern().startsWith("/demo") && !route.pattern().startsWith("/verificar"))
                .toList();
    }

    /** What nobody but this worker has. */
    private Map<String, String> marksOf(Holder holder) {
        var owner = new Owner(
                holder.accountId(), holder.person().nss(), holder.person().curp(), "");
        var cases = CaseMother.of(context);
        var folio = cases.open(owner);
        return Map.of(
                "nss", owner.nss(),
                "curp", owner.curp(),
                "account", owner.id().toString(),
                "email", single("select email from identity.account where id = ?", owner.id()),
                "card", single("select folio from card.digital_card where account_id = ?", owner.id()),
                "registration", holder.registrationId().toString(),
                "case", folio,
                "file", cases.firstFile(folio).toString());
    }

    private String single(String sql, Object parameter) {
        return database.sql(sql).param(parameter).query(String.class).single();
    }

    private void assertHidden(String page, String text) {
        var shown = new ArrayList<String>();
        ofOther.forEach((name, mark) -> {
            if (text.contains(mark)) shown.add(name);
        });
        assertThat(shown).as(page + " shows of the other").isEmpty();
    }

    private MockHttpServletResponse ask(String path) {
        return mvc.get().uri(path).with(SignedIn.as(one.user())).exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
