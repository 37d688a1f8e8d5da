package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.web.efirma.Signatory;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.OcspReply;
import org.ventanilla.support.Stage;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestResponder;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** Persons, companies and workers come with an e.firma: signed in the page, or with another program where no script runs. */
@BrowserTest
class EfirmaJourney {

    private static final String SIGN_IN = "/entrar/efirma";
    private static final String KEY_PASSWORD = "12345678a";

    @Autowired
    private Stage stage;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private TestResponder responder;

    static Stream<Locale> languages() {
        return Visitors.languages();
    }

    @AfterEach
    void mendsWhatTestsBroke() {
        stage.clock().reset();
        responder
                .withHttpStatus(200)
                .answering(question ->
                        OcspReply.to(question, TestAuthority.create()).encoded());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bringsAPersonFromZeroToTheAccountBySigningInThePage(Locale language, Visitors visitors) {
        var person = Signatory.person();
        var visitor = visitors.reading(language).open("/entrar").reads("sign-in");
        visitor.follow(SIGN_IN).reads("efirma-sign-in");
        signInPage(visitor, person).isAt("/entrar/efirma/correo").reads("efirma-address");
        visitor.fill("email", "sin arroba").submit("/entrar/efirma/correo").isRefusedFor("email");
        visitor.reads("efirma-address-refused");

        confirms(visitor, accounts.newAddress().value());
        visitor.isAt("/inicio").seesText(person.rfc()).reads("efirma-home-person");
        visitor.open("/cuenta").sees("identity.efirma-section.title").reads("efirma-account-person");
        visitor.open("/cuenta/celular").sees("identity.proof.fresh").reads("efirma-proof-fresh");
        visitor.open("/cuenta/efirma/comprobar").reads("efirma-proof");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bringsACompanyFromZeroWithoutScriptByItsRepresentative(Locale language, Visitors visitors) {
        var company = Signatory.company();
        var visitor = visitors.withoutScript(language).open(SIGN_IN).reads("efirma-sign-in-offline");
        uploads(visitor, company, SIGN_IN).isAt("/entrar/efirma/correo").reads("efirma-address-company");
        visitor.seesText(Signatory.REPRESENTATIVE);

        confirms(visitor, accounts.newAddress().value());
        visitor.isAt("/inicio").sees("web.dashboard.representative", Signatory.REPRESENTATIVE);
        visitor.sees("identity.employers.none").reads("efirma-home-company");
        visitor.open("/cuenta/accesos").sees("identity.sign-in-representative", Signatory.REPRESENTATIVE);
        visitor.reads("efirma-history-company");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void joinsAWorkersEfirmaAfterProofOfBoth(Locale language, Visitors visitors) {
        var owner = accounts.worker(language);
        var efirma = Signatory.person(owner.curp());
        var visitor = visitors.reading(language).open(SIGN_IN);
        uploads(visitor, efirma, SIGN_IN).isAt("/entrar/efirma/unir").reads("efirma-join");
        visitor.press("identity.efirma-join.enter").isAt("/entrar");
        visitor.fill("username", owner.email())
                .fill("password", AccountMother.PASSWORD)
                .submit("/entrar");
        visitor.isAt("/cuenta/efirma/unir").reads("efirma-join-now");
        visitor.submit("/cuenta/efirma/unir").isAt("/cuenta").sees("identity.efirma.linked");
        visitor.reads("efirma-account-worker");

        visitor.open("/cuenta/efirma/quitar").reads("efirma-unlink");
        visitor.fill("currentPassword", AccountMother.PASSWORD).submit("/cuenta/efirma/quitar");
        visitor.isAt("/cuenta").sees("identity.efirma-section.none");
        visitor.open("/cuenta/efirma").reads("efirma-link");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsWhoIsRefusedWhyAndWhoComesInUncheckedThatItIsSo(Locale language, Visitors visitors) {
        var person = Signatory.person();
        var visitor = visitors.reading(language).open(SIGN_IN);
        uploads(visitor, person, SIGN_IN);
        confirms(visitor, accounts.newAddress().value());
        visitor.isAt("/inicio");

        responder.withHttpStatus(500);
        var again = visitors.reading(language).open(SIGN_IN);
        uploads(again, person, SIGN_IN).isAt("/inicio").sees("identity.efirma.unchecked");
        again.reads("efirma-unchecked");

        var stranger = visitors.reading(language).open(SIGN_IN);
        uploads(stranger, Signatory.person(), SIGN_IN).isRefusedFor();
        stranger.sees("identity.efirma.report").reads("efirma-refused");
        stranger.follow("/firma/informe/").isAnswered(200);
    }

    private void confirms(Visitor visitor, String email) {
        visitor.fill("email", email).submit("/entrar/efirma/correo");
        visitor.isAt("/entrar/efirma/enviado").reads("efirma-sent");
        stage.doDueWork();
        var mail = stage.mailsTo(email).getLast();
        assertThat(mail.subject()).isEqualTo(visitor.text("identity.mail.efirma-confirm.subject"));
        visitor.openLink(mail.linksTo("/entrar/efirma/confirmar/").getFirst()).reads("efirma-confirm");
        visitor.press("identity.efirma-confirm.button");
    }

    private static Visitor signInPage(Visitor visitor, Signatory signatory) {
        var page = visitor.page();
        page.locator("#signing-certificate")
                .setInputFiles(new FilePayload(
                        "persona.cer",
                        "application/pkix-cert",
                        signatory.efirma().cer()));
        page.locator("#signing-key")
                .setInputFiles(new FilePayload(
                        "persona.key",
                        "application/octet-stream",
                        signatory.efirma().encryptedKey(KEY_PASSWORD)));
        page.locator("#signing-password").fill(KEY_PASSWORD);
        page.locator("[data-signing-open]").click();
        page.locator("[data-signing-send]").waitFor();
        visitor.sees("efirma.signing.result.ready");
        page.locator("[data-signing-send]").click();
        page.waitForURL("**/entrar/efirma/correo");
        return visitor;
    }

    private static Visitor uploads(Visitor visitor, Signatory signatory, String action) {
        var page = visitor.page();
        var request = Signatory.requestOf(page.content());
        var text = page.request()
                .get(page.url().replaceFirst("(https?://[^/]+).*", "$1") + "/firma/" + request + "/texto");
        visitor.field("signature")
                .setInputFiles(
                        new FilePayload("firma.p7s", "application/pkcs7-signature", signatory.sign(text.body())));
        visitor.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        return visitor.submit(action);
    }
}
