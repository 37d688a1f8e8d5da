package org.ventanilla.identity.web.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.factor.SecondSteps;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MailCatcher.CaughtMail;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class SecondStepPagesTests {

    private static final String OWN = "/cuenta/segundo-paso";
    private static final Pattern KEY = Pattern.compile("data-secret>([A-Z2-7 ]+)<");
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private JdbcClient database;

    @Nested
    class SigningIn {

        @Test
        @Tag("V6.3.3")
        void asksOfficersForAnAppBeforeAnySessionOpens() {
            var officer = accounts.officer();
            var walk = Visits.enter(visitor(), officer.email(), PASSWORD)
                    .leadsTo("/entrar/segundo-paso")
                    .follow();
            var key = found(KEY, walk.shows("<svg", "Código QR").page());
            walk.post("/entrar/segundo-paso", "code", "000000x").refuses("code", WRONG);
            assertThat(found(KEY, walk.open("/entrar/segundo-paso").page())).isEqualTo(key);

            walk.post("/entrar/segundo-paso", "code", apps.show(key)).leadsTo("/entrar/segundo-paso/codigos");
            var codes = CODE.matcher(walk.follow().page()).results().toList();
            assertThat(codes).hasSize(10);
            walk.hides(key).open("/admin").leadsTo("/entrar");
            assertThat(walk.open("/entrar/segundo-paso/codigos.txt").page().lines())
                    .hasSize(10);
            walk.open("/entrar/segundo-paso/codigos")
                    .post("/entrar/segundo-paso/codigos")
                    .leadsTo("/admin");
            walk.open("/cuenta/segundo-paso/codigos").leadsTo(OWN);
        }

        @ParameterizedTest
        @Tag("V6.3.3")
        @ValueSource(strings = {"/inicio", "/cuenta", "/cuenta/segundo-paso", "/tarjeta", "/tarjeta.pdf", "/admin"})
        void leadsEveryProtectedPageToTheSecondStepWhileItWaits(String path) {
            var walk = pending(accounts.worker());

            walk.open(path).leadsTo("/entrar").follow().leadsTo("/entrar/codigo");
        }

        @Test
        @Tag("V7.2.4")
        void changesTheSessionIdAtEachStep() {
            var owner = accounts.worker();
            var secret = apps.give(owner.id());
            var walk = visitor().open("/entrar");
            var first = walk.session();
            var second = Visits.enter(walk, owner.email(), PASSWORD).follow().session();
            var third = walk.post("/entrar/codigo", "code", apps.show(secret))
                    .leadsTo("/inicio")
                    .session();

            assertThat(first).isNotEqualTo(second);
            assertThat(third).isNotEqualTo(second);
            visitor().withSession(second).open("/entrar/codigo").leadsTo("/entrar");
        }

        @Test
        @Tag("V6.5.1")
        void refusesACodeThatWasUsed() {
            var owner = accounts.worker();
            var secret = apps.give(owner.id());
            var code = apps.show(secret);
            enter(owner).post("/entrar/codigo", "code", code).leadsTo("/inicio");

            enter(owner).post("/entrar/codigo", "code", code).refuses("code", WRONG);
        }

        @Test
        @Tag("V6.6.2")
        void keepsASignInToItsOwnSession() {
            var owner = accounts.worker();
            var secret = apps.give(owner.id());
            enter(owner);

            visitor()
                    .open("/entrar")
                    .post("/entrar/codigo", "code", apps.show(secret))
                    .leadsTo("/entrar");
        }

        @Test
        void warnsByMailOfARecoveryCode() {
            var owner = accounts.worker();
            apps.give(owner.id());
            var code = steps.renewCodes(owner.id()).getFirst();
            enter(owner).post("/entrar/codigo", "code", code).leadsTo("/inicio");
            accounts.sendDue();

            assertThat(accounts.mailsTo(owner.email()))
                    .extracting(CaughtMail::text)
                    .anyMatch(text -> text.contains("código de recuperación"));
        }

        @Test
        void turnsNoAppOnForWhoKnowsThePasswordAlone() {
            var owner = accounts.worker();
            addPasskey(owner.id());

            enter(owner).open("/entrar/segundo-paso").leadsTo("/entrar");
        }

        @Test
        @Tag("V6.4.3")
        void asksForTheSecondStepAfterARecoveryToo() {
            var owner = accounts.worker();
            apps.give(owner.id());
            var walk = visitor().open("/recuperar").post("/recuperar", "username", owner.email());
            accounts.sendDue();
            var link = accounts.latestLink(owner.email());
            walk.open(link)
                    .post(link, "password", "nueve lunas verdes al norte")
                    .leadsTo("/entrar");

            Visits.enter(walk, owner.email(), "nueve lunas verdes al norte").leadsTo("/entrar/codigo");
        }

        @Test
        void endsASignInWhosePasswordChangedMeanwhile() {
            var owner = accounts.worker();
            var secret = apps.give(owner.id());
            var walk = enter(owner);
            database.sql(
                            "update identity.account set password_changed_at = password_changed_at + interval '1 s' where id = :id")
                    .param("id", owner.id())
                    .update();

            walk.post("/entrar/codigo", "code", apps.show(secret)).leadsTo("/entrar");
        }

        @Test
        void goesBackToAnotherAccount() {
            pending(accounts.worker())
                    .post("/entrar/otra-cuenta")
                    .leadsTo("/entrar")
                    .follow()
                    .shows("Entra a tu cuenta");
        }

        private Walk pending(Owner owner) {
            apps.give(owner.id());
            return enter(owner);
        }
    }

    @Nested
    class OnTheAccount {

        @Test
        @Tag("V7.5.1")
        void turnsAnAppOnAndOffWithThePasswordAgain() {
            var owner = accounts.worker();
            var elsewhere = Visits.signedIn(mvc, owner);
            var walk = Visits.signedIn(mvc, owner).open(OWN + "/aplicacion");
            var key = found(KEY, walk.page());
            walk.post(OWN + "/aplicacion", "code", apps.show(key), "currentPassword", "otra cosa distinta")
                    .refuses("currentPassword", "Esta no es tu contraseña actual.");
            walk.post(OWN + "/aplicacion", "code", apps.show(key), "currentPassword", PASSWORD)
                    .leadsTo(OWN + "/codigos");
            walk.follow().shows("-").post(OWN + "/codigos").leadsTo(OWN);
            elsewhere.open("/cuenta").leadsTo("/entrar");
            walk.open(OWN).shows("Activa desde el", "10 códigos");

            walk.open(OWN + "/aplicacion/quitar")
                    .post(OWN + "/aplicacion/quitar", "currentPassword", PASSWORD)
                    .leadsTo(OWN);
            assertThat(steps.of(owner.id()).any()).isFalse();
            assertThat(steps.of(owner.id()).codesLeft()).isZero();
            accounts.sendDue();
            assertThat(accounts.mailsTo(owner.email()))
                    .extracting(CaughtMail::subject)
                    .filteredOn(subject -> subject.contains("segundo paso"))
                    .hasSize(2);
        }

        @Test
        @Tag("V8.3.1")
        void leavesOfficersTheirApp() {
            var officer = accounts.officer();
            var walk = apps.signIn(visitor(), officer).open(OWN).hides("Quitar la app");

            walk.open(OWN + "/aplicacion/quitar")
                    .post(OWN + "/aplicacion/quitar", "currentPassword", PASSWORD)
                    .isAnswered(422)
                    .says("En la oficina todos usan la app");
            assertThat(steps.of(officer.id()).totp()).isTrue();
        }

        @Test
        @Tag("V8.2.2")
        void findsNoPasskeyOfSomebodyElse() {
            var passkey = addPasskey(accounts.worker().id());
            var walk = Visits.signedIn(mvc, accounts.worker());

            walk.open(OWN + "/llaves/" + passkey).isAnswered(404);
            walk.open(OWN)
                    .post(OWN + "/llaves/" + passkey, "currentPassword", PASSWORD)
                    .isAnswered(404);
            assertThat(database.sql("select count(*) from identity.passkey where id = :id")
                            .param("id", passkey)
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        void refusesAPasskeyThatNobodyAskedFor() {
            var walk =
                    Visits.signedIn(mvc, accounts.worker()).open(OWN + "/llave").shows("data-options=", "challenge");

            walk.post(OWN + "/llave", "label", "Mi teléfono", "currentPassword", PASSWORD, "credential", "{}")
                    .isAnswered(422)
                    .says("La llave no se guardó");
        }
    }

    static final String WRONG = "Ese código no es, o ya se usó. Espera el siguiente y prueba otra vez.";

    private UUID addPasskey(UUID account) {
        var id = UUID.randomUUID();
        database.sql("insert into identity.passkey_owner (account_id, user_handle) values (:account, :handle)")
                .param("account", account)
                .param("handle", id.toString().replace("-", ""))
                .update();
        database.sql("""
                insert into identity.passkey (id, account_id, credential_id, public_key, attestation, client_words, signature_count, verified_user,
                    backup_eligible, backed_up, transports, label, created_at, last_used_at)
                values (:id, :account, :credential, '\\x00', '\\x00', '\\x00', 0, true, false, false, '{}', 'Llave', now(), now())
                """)
                .param("id", id)
                .param("account", account)
                .param("credential", id.toString().replace("-", ""))
                .update();
        return id;
    }

    private Walk enter(Owner owner) {
        return Visits.enter(visitor(), owner.email(), PASSWORD)
                .leadsTo("/entrar/codigo")
                .follow();
    }

    private Walk visitor() {
        return Visits.from(mvc);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1);
    }
}
