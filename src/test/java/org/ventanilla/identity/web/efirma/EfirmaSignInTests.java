package org.ventanilla.identity.web.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.MutableClock;
import org.ventanilla.support.OcspReply;
import org.ventanilla.support.Stage;
import org.ventanilla.support.TestAuthority;
import org.ventanilla.support.TestResponder;
import org.ventanilla.support.VentanillaTest;

/** Sign-in by e.firma with real signatures, judged by the real verifier, over the way that needs no script. */
@VentanillaTest
class EfirmaSignInTests {

    private static final String SIGN_IN = "/entrar/efirma";
    private static final RevokedStatus REVOKED =
            new RevokedStatus(new RevokedInfo(new ASN1GeneralizedTime("20260101000000Z"), null));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private AccountStanding standing;

    @Autowired
    private TestResponder responder;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Stage stage;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void mendsWhatTestsBroke() {
        clock.reset();
        responder
                .withHttpStatus(200)
                .answering(question ->
                        OcspReply.to(question, TestAuthority.create()).encoded());
    }

    @Nested
    class FirstVisit {

        @Test
        void opensTheAccountOfAPersonOnceTheAddressIsConfirmed() {
            var person = Signatory.person();
            var walk = person.signs(visitor(), SIGN_IN).leadsTo("/entrar/efirma/correo");
            walk.follow().shows(person.rfc(), person.name()).open("/inicio").leadsTo("/entrar");
            assertThat(accountOf(person)).isEmpty();

            var email = gives(walk, accounts.newAddress().value());
            walk.open(accounts.latestLink(email)).shows("Confirma tu correo");
            walk.post(accounts.latestLink(email))
                    .leadsTo("/inicio")
                    .follow()
                    .shows(person.rfc(), "Qué puedes hacer aquí");

            assertThat(kindOf(person)).isEqualTo("PERSON");
            assertThat(historyOf(person)).containsExactly("EFIRMA RIGHT null");
            walk.open("/cuenta").shows("Tu e.firma").hides("/cuenta/contrasena", "/cuenta/segundo-paso");
            walk.open("/tarjeta").isAnswered(403);
        }

        @Test
        void opensNoSessionByTheLinkAlone() {
            var person = Signatory.person();
            var email = gives(
                    person.signs(visitor(), SIGN_IN).follow(),
                    accounts.newAddress().value());

            var elsewhere = visitor().open(accounts.latestLink(email));
            elsewhere.post(accounts.latestLink(email)).leadsTo(SIGN_IN).follow().shows("Tu correo quedó confirmado");
            elsewhere.open("/inicio").leadsTo("/entrar");
            elsewhere.open(accounts.latestLink(email)).isAnswered(410);

            person.signs(elsewhere, SIGN_IN).leadsTo("/inicio");
        }

        @Test
        void saysTheSameOfAnAddressThatHasAnAccount() {
            var owner = accounts.worker();
            var walk = Signatory.person().signs(visitor(), SIGN_IN).follow();
            gives(walk, owner.email());

            assertThat(accounts.mailsTo(owner.email()).getLast().subject()).isEqualTo("Este correo ya tiene cuenta");
            assertThat(accounts.mailsTo(owner.email()).getLast().text()).doesNotContain("/entrar/efirma/confirmar/");
        }

        @Test
        void goesOnWhereItStoppedBySigningAgain() {
            var person = Signatory.person();
            var first = gives(
                    person.signs(visitor(), SIGN_IN).follow(),
                    accounts.newAddress().value());

            var again = person.signs(visitor(), SIGN_IN)
                    .leadsTo("/entrar/efirma/correo")
                    .follow();
            again.shows("Ya mandamos un enlace a");
            var second = gives(again, accounts.newAddress().value());

            visitor().open(accounts.latestLink(first)).isAnswered(410).says("Hay un enlace más nuevo");
            visitor().open(accounts.latestLink(second)).isAnswered(200);
        }

        @Test
        void endsItsLinkAfterADay() {
            var walk = Signatory.person().signs(visitor(), SIGN_IN).follow();
            var email = gives(walk, accounts.newAddress().value());
            clock.advance(Duration.ofHours(24));

            walk.open(accounts.latestLink(email)).isAnswered(410).says("Este enlace ya venció");
        }

        @Test
        void makesOneAccountOfTwoVisitsAtOnce() throws Exception {
            var person = Signatory.person();
            var one = person.signs(visitor(), SIGN_IN).follow();
            var other = person.signs(visitor(), SIGN_IN).follow();
            var first = accounts.newAddress().value();
            var second = accounts.newAddress().value();

            together(
                    () -> one.post("/entrar/efirma/correo", "email", first, "language", "es-MX"),
                    () -> other.post("/entrar/efirma/correo", "email", second, "language", "es-MX"));
            accounts.sendDue();
            var links = List.of(accounts.latestLink(first), accounts.latestLink(second));
            together(
                    () -> visitor().open(links.get(0)).post(links.get(0)),
                    () -> visitor().open(links.get(1)).post(links.get(1)));
            together(
                    () -> visitor().open(links.get(0)).post(links.get(0)),
                    () -> visitor().open(links.get(1)).post(links.get(1)));

            assertThat(jdbc.sql("select count(*) from identity.account where id in"
                                    + " (select account_id from identity.efirma_link where rfc = :rfc)")
                            .param("rfc", person.rfc())
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(jdbc.sql("select count(*) from identity.account where lower(email) in (:emails)")
                            .param("emails", List.of(first, second))
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        void opensACompanysAccountByItsRepresentativeAndNamesBoth() {
            var company = Signatory.company();
            var walk = company.signs(visitor(), SIGN_IN)
                    .leadsTo("/entrar/efirma/correo")
                    .follow();
            walk.shows(company.rfc(), Signatory.REPRESENTATIVE);
            opened(walk);

            assertThat(kindOf(company)).isEqualTo("COMPANY");
            assertThat(historyOf(company)).containsExactly("EFIRMA RIGHT " + Signatory.REPRESENTATIVE);
            walk.open("/inicio").shows(company.rfc(), Signatory.REPRESENTATIVE, "Tus registros patronales");
            walk.open("/cuenta/accesos").shows("en representación, RFC " + Signatory.REPRESENTATIVE);
        }
    }

    @Nested
    class Holder {

        @Test
        void takesNoRepresentativeForTheHolder() {
            var representative = Signatory.person("VADA800927HSRSRL05");
            var company = Signatory.company();
            opened(company.signs(visitor(), SIGN_IN).follow());

            representative
                    .signs(visitor(), SIGN_IN)
                    .leadsTo("/entrar/efirma/correo")
                    .follow()
                    .hides(company.rfc());
            company.signs(visitor(), SIGN_IN).leadsTo("/inicio").follow().shows(company.name());
        }

        @Test
        void knowsThePersonByARenewedCertificate() {
            var person = Signatory.person();
            opened(person.signs(visitor(), SIGN_IN).follow());
            var renewed = person.with(draft ->
                    draft.validBetween(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2030-10-01T00:00:00Z")));

            renewed.signs(visitor(), SIGN_IN).leadsTo("/inicio");
            person.signs(visitor(), SIGN_IN).leadsTo("/inicio");

            assertThat(jdbc.sql("select not_after from identity.efirma_link where rfc = :rfc")
                            .param("rfc", person.rfc())
                            .query((row, number) -> row.getTimestamp(1).toInstant())
                            .single())
                    .isEqualTo(Instant.parse("2030-10-01T00:00:00Z"));
        }

        @Test
        @Tag("V6.8.2")
        void refusesTheSameRfcWithAnotherCurp() {
            var person = Signatory.person();
            opened(person.signs(visitor(), SIGN_IN).follow());
            var other = new Signatory(
                    person.rfc(),
                    "XEXX010101HNEXXXA4",
                    person.name(),
                    TestAuthority.create()
                            .person(person.rfc(), "XEXX010101HNEXXXA4", person.name())
                            .issue());

            other.signs(visitor(), SIGN_IN).isAnswered(422);
        }
    }

    @Nested
    class Refusal {

        @Test
        void takesNoSignatureOfAnotherSessionsRequest() {
            var person = Signatory.person();
            var asker = visitor().open(SIGN_IN);
            var thief = visitor().open(SIGN_IN);
            var request = Signatory.requestOf(asker.page());
            var signature =
                    person.sign(asker.open("/firma/" + request + "/texto").bytes());

            thief.uploadAs(request, SIGN_IN, "signature", signature).isAnswered(422);
            assertThat(accountOf(person)).isEmpty();
        }

        @Test
        void takesTheSignatureOfAPageThatWasOpenedBeforeAnother() {
            var person = Signatory.person();
            var walk = visitor().open(SIGN_IN);
            var page = walk.page();
            walk.open(SIGN_IN).recall(page);

            person.sends(walk, SIGN_IN).leadsTo("/entrar/efirma/correo");
        }

        @Test
        @Tag("V6.8.2")
        void takesNoSignatureTwice() {
            var person = Signatory.person();
            opened(person.signs(visitor(), SIGN_IN).follow());
            var walk = visitor().open(SIGN_IN);
            var request = Signatory.requestOf(walk.page());
            var page = walk.page();
            var signature =
                    person.sign(walk.open("/firma/" + request + "/texto").bytes());
            walk.recall(page);
            walk.upload(SIGN_IN, "signature", signature).leadsTo("/inicio");
            walk.open("/cuenta").post("/salir");

            var again = visitor().open(SIGN_IN);
            again.uploadAs(request, SIGN_IN, "signature", signature).isAnswered(422);
        }

        @Test
        void saysThatARevokedOneIsRevokedAndNotesItForItsOwner() {
            var person = Signatory.person();
            opened(person.signs(visitor(), SIGN_IN).follow());
            responder.answering(question -> OcspReply.to(question, TestAuthority.create())
                    .status(REVOKED)
                    .encoded());

            var walk = person.signs(visitor(), SIGN_IN).isAnswered(422);
            assertThat(walk.title()).startsWith("Error: ");
            walk.says("/firma/informe/");
            assertThat(historyOf(person)).contains("EFIRMA WRONG_SIGNATURE null");
        }

        @Test
        void refusesAnExpiredOne() {
            var person = Signatory.person(
                    SyntheticPerson.next().curp(),
                    draft -> draft.validBetween(
                            Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2024-01-01T00:00:00Z")));

            person.signs(visitor(), SIGN_IN).isAnswered(422).says("role=\"alert\"");
        }

        @Test
        @Tag("V6.8.2")
        void refusesFilesThatAreNoSignatures() {
            for (var file : new byte[][] {{}, {1, 2, 3}, new byte[300_000]}) {
                var walk = visitor().open(SIGN_IN);
                walk.upload(SIGN_IN, "signature", file).isAnswered(422);
            }
            visitor().open(SIGN_IN).post(SIGN_IN).isAnswered(422);
            visitor().open(SIGN_IN).post(SIGN_IN, "request", "no-es-un-id").isAnswered(422);
        }

        @Test
        void tellsWhoseAccountIsSuspended() {
            var person = Signatory.person();
            opened(person.signs(visitor(), SIGN_IN).follow());
            standing.suspend(accountOf(person).orElseThrow());

            person.signs(visitor(), SIGN_IN).isAnswered(422).says("La cuenta está suspendida");
            assertThat(historyOf(person)).contains("EFIRMA SUSPENDED null");
        }

        @Test
        @Tag("V6.3.1")
        void slowsDownWhoSendsManySignatures() {
            var walk = visitor();
            for (var count = 0; count < 20; count++)
                walk.open(SIGN_IN).upload(SIGN_IN, "signature", new byte[] {1}).isAnswered(422);

            walk.open(SIGN_IN).upload(SIGN_IN, "signature", new byte[] {1}).isAnswered(429);
        }
    }

    @Nested
    class RevocationUnknown {

        @Test
        void letsInWhoHasAnAccountAndSaysSo() {
            var person = Signatory.person();
            opened(person.signs(visitor(), SIGN_IN).follow());
            responder.withHttpStatus(500);

            person.signs(visitor(), SIGN_IN)
                    .leadsTo("/inicio")
                    .follow()
                    .shows("no se pudo consultar si tu certificado");
            assertThat(historyOf(person)).contains("EFIRMA_UNCHECKED RIGHT null");
        }

        @Test
        void makesNoAccount() {
            responder.withHttpStatus(500);
            var person = Signatory.person();

            person.signs(visitor(), SIGN_IN).isAnswered(422).says("/firma/informe/");
            assertThat(accountOf(person)).isEmpty();
        }

        @Test
        void linksNothing() {
            var owner = accounts.worker();
            responder.withHttpStatus(500);
            var walk = Visits.signedIn(mvc, owner);

            Signatory.person(owner.curp()).signs(walk, "/cuenta/efirma").isAnswered(422);
            walk.open("/cuenta").shows("Todavía no entras con e.firma");
        }
    }

    @Test
    void warnsOfANewDevice() {
        var person = Signatory.person();
        var email = opened(person.signs(visitor(), SIGN_IN).follow());
        person.signs(visitor(), SIGN_IN).leadsTo("/inicio");
        accounts.sendDue();

        assertThat(accounts.mailsTo(email).getLast().subject()).isEqualTo("Entraron a tu cuenta desde un equipo nuevo");
        var link = accounts.latestLink(email);
        visitor().open(link).post(link).leadsTo("/cuenta/no-fui-yo");
        accounts.sendDue();
        assertThat(accounts.mailsTo(email))
                .extracting(mail -> mail.subject())
                .contains("Cerramos tu cuenta a otras personas", "Tu cuenta se abre con e.firma");
        person.signs(visitor(), SIGN_IN).leadsTo("/inicio");
    }

    @Test
    void remindsOfTheEndOnceEachTimeAndBeginsAnewWithARenewedCertificate() {
        var person = Signatory.person();
        var email = opened(person.signs(visitor(), SIGN_IN).follow());
        clock.setTo(LocalDateTime.of(2028, 10, 30, 10, 0));
        stage.doDueWork();
        assertThat(remindersTo(email)).isEmpty();

        for (var days : new int[] {60, 30, 7}) remindBefore(days);
        assertThat(remindersTo(email)).hasSize(3);
        assertThat(accounts.mailsTo(email).getLast().text()).contains("Faltan 7 días");

        var renewed = person.with(draft ->
                draft.validBetween(Instant.parse("2028-12-01T00:00:00Z"), Instant.parse("2029-02-20T00:00:00Z")));
        renewed.signs(visitor(), SIGN_IN).leadsTo("/inicio");
        stage.doDueWork();
        assertThat(remindersTo(email)).hasSize(4);
    }

    @Test
    void remindsNoSuspendedAccountAndWhoIsReleasedLateOnce() {
        var person = Signatory.person();
        var email = opened(person.signs(visitor(), SIGN_IN).follow());
        standing.suspend(accountOf(person).orElseThrow());
        for (var days : new int[] {60, 30, 7}) remindBefore(days);
        assertThat(remindersTo(email)).isEmpty();

        standing.release(accountOf(person).orElseThrow());
        remindBefore(5);
        assertThat(remindersTo(email)).hasSize(1);
        assertThat(accounts.mailsTo(email).getLast().text()).contains("Faltan 5 días");
    }

    private void remindBefore(int days) {
        clock.setTo(LocalDateTime.of(2028, 12, 31, 18, 0).minusDays(days));
        stage.doDueWork();
        stage.doDueWork();
    }

    private List<String> remindersTo(String email) {
        return accounts.mailsTo(email).stream()
                .map(mail -> mail.subject())
                .filter("Tu e.firma vence pronto"::equals)
                .toList();
    }

    private String opened(Walk walk) {
        var email = gives(walk, accounts.newAddress().value());
        var link = accounts.latestLink(email);
        walk.open(link).post(link).leadsTo("/inicio");
        return email;
    }

    private String gives(Walk walk, String email) {
        walk.post("/entrar/efirma/correo", "email", email, "language", "es-MX")
                .leadsTo("/entrar/efirma/enviado")
                .follow()
                .shows("Revisa tu correo");
        accounts.sendDue();
        return email;
    }

    private Optional<UUID> accountOf(Signatory signatory) {
        return jdbc.sql("select account_id from identity.efirma_link where rfc = :rfc")
                .param("rfc", signatory.rfc())
                .query(UUID.class)
                .optional();
    }

    private String kindOf(Signatory signatory) {
        return jdbc.sql("select kind from identity.account where id = :id")
                .param("id", accountOf(signatory).orElseThrow())
                .query(String.class)
                .single();
    }

    private List<String> historyOf(Signatory signatory) {
        return jdbc.sql("select method || ' ' || result || ' ' || coalesce(representative, 'null')"
                        + " from identity.sign_in_event where account_id = :id order by id")
                .param("id", accountOf(signatory).orElseThrow())
                .query(String.class)
                .list();
    }

    private static void together(Callable<Walk> one, Callable<Walk> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(one, other))) done.get();
        }
    }

    private Walk visitor() {
        return Visits.from(mvc);
    }
}
