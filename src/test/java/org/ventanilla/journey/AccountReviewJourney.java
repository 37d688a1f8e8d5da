package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitors;

/** An officer finds an account, suspends it while its owner is signed in, and opens it again. */
@BrowserTest
class AccountReviewJourney {

    private static final String ACCOUNTS = "/admin/cuentas";

    @Autowired
    private Stage stage;

    @Autowired
    private Officers officers;

    @Autowired
    private AccountMother accounts;

    @ParameterizedTest
    @MethodSource("languages")
    @Tag("V7.4.2")
    void suspendsAndReleases(Locale language, Visitors visitors) {
        var person = stage.newInsuredPerson();
        var owner = accounts.worker(person, language);
        var visitor = visitors.reading(language);
        visitor.open("/entrar")
                .fill("username", owner.curp())
                .fill("password", AccountMother.PASSWORD)
                .submit()
                .isAt("/inicio");
        var officer = officers.signIn(visitors.reading(language), Role.ADMIN)
                .follow(ACCOUNTS)
                .reads("account-search");
        officer.submit().isRefusedFor("identifier").reads("account-search-error");
        officer.fill("identifier", "tapia xool").submit().isAt(ACCOUNTS).reads("account-results");
        officer.fill("identifier", owner.nss()).submit().isAt(ACCOUNTS).seesNoText(owner.nss());

        officer.follow(ACCOUNTS + "/" + owner.id()).reads("account-support").seesNoText(owner.email());
        officer.press("identity.account-act.SUSPEND").reads("account-suspend");
        officer.fill("words", "La persona perdió su teléfono.").submit();
        officer.sees("identity.account-review.done.SUSPEND").reads("account-suspended");

        visitor.open("/cuenta").isAt("/entrar");
        stage.doDueWork();
        assertThat(stage.mailsTo(owner.email()).getLast().text()).contains("La persona perdió su teléfono.");

        officer.press("identity.account-act.RELEASE")
                .fill("words", "Ya lo tiene.")
                .submit();
        officer.sees("identity.account-review.done.RELEASE");
        visitor.fill("username", owner.curp())
                .fill("password", AccountMother.PASSWORD)
                .submit();
        assertThat(visitor.path()).isNotEqualTo("/entrar");
    }

    static Stream<Locale> languages() {
        return Visitors.languages();
    }
}
