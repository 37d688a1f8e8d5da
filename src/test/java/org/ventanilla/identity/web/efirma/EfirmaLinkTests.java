package org.ventanilla.identity.web.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.AccountMother.Owner;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.VentanillaTest;

/** The e.firma of workers: linked after proof of both, and no second account for one CURP. */
@VentanillaTest
class EfirmaLinkTests {

    private static final String SIGN_IN = "/entrar/efirma";
    private static final String OWN = "/cuenta/efirma";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void asksWhoHasAWorkersAccountForItsPasswordBeforeItLinks() {
        var owner = accounts.worker();
        var efirma = Signatory.person(owner.curp());

        var walk =
                efirma.signs(visitor(), SIGN_IN).leadsTo("/entrar/efirma/unir").follow();
        walk.shows("Ya tienes una cuenta").open("/inicio").leadsTo("/entrar");
        walk.open("/entrar/efirma/correo").isAnswered(200);
        Visits.enter(walk, owner.email(), AccountMother.PASSWORD).leadsTo("/cuenta/efirma/unir");
        walk.follow().shows(efirma.rfc()).post("/cuenta/efirma/unir").leadsTo("/cuenta");
        walk.follow().shows(efirma.rfc(), "Quitar la e.firma");

        assertThat(subjectsTo(owner)).contains("Unieron una e.firma a tu cuenta");
        efirma.signs(visitor(), SIGN_IN).leadsTo("/inicio");
    }

    @Test
    void linksNothingOfASessionInWhichAnotherWorkerSignsIn() {
        var efirma = Signatory.person(accounts.worker().curp());
        var walk = efirma.signs(visitor(), SIGN_IN);

        Visits.enter(walk, accounts.worker().email(), AccountMother.PASSWORD).leadsTo("/inicio");
        walk.open("/cuenta/efirma/unir").leadsTo(OWN);
        walk.open("/cuenta").post("/cuenta/efirma/unir").leadsTo(OWN);
    }

    @Test
    void countsAsBothStepsOfWhoHasASecondOne() {
        var owner = accounts.worker();
        var efirma = Signatory.person(owner.curp());
        var secret = apps.give(owner.id());
        var walk = efirma.signs(visitor(), SIGN_IN);
        Visits.enter(walk, owner.email(), AccountMother.PASSWORD)
                .leadsTo("/entrar/codigo")
                .follow()
                .post("/entrar/codigo", "code", apps.show(secret))
                .leadsTo("/cuenta/efirma/unir")
                .follow()
                .post("/cuenta/efirma/unir")
                .leadsTo("/cuenta");

        efirma.signs(visitor(), SIGN_IN).leadsTo("/inicio");
    }

    @Test
    void linksAndUnlinksFromTheAccount() {
        var owner = accounts.worker();
        var efirma = Signatory.person(owner.curp());
        var walk = Visits.signedIn(mvc, owner);

        efirma.signs(walk, OWN).leadsTo("/cuenta").follow().shows(efirma.rfc(), "Tu e.firma quedó unida");
        walk.open(OWN).leadsTo("/cuenta/efirma/quitar").follow().isAnswered(200);
        walk.post("/cuenta/efirma/quitar", "currentPassword", "otra")
                .refuses("currentPassword", "Esta no es tu contraseña actual.");
        walk.post("/cuenta/efirma/quitar", "currentPassword", AccountMother.PASSWORD)
                .leadsTo("/cuenta");

        assertThat(subjectsTo(owner)).contains("Unieron una e.firma a tu cuenta", "Quitaron la e.firma de tu cuenta");
        efirma.signs(visitor(), SIGN_IN).leadsTo("/entrar/efirma/unir");
    }

    @Test
    void refusesTheEfirmaOfSomebodyElse() {
        var walk = Visits.signedIn(mvc, accounts.worker());

        Signatory.person().signs(walk, OWN).isAnswered(422);
        Signatory.company().signs(walk, OWN).isAnswered(422);
        walk.open("/cuenta").shows("Todavía no entras con e.firma");
    }

    @Test
    void movesTheEfirmaOfAPersonWhoBecameAWorkerAndClosesTheOtherAccount() {
        var someone = SyntheticPerson.next();
        var efirma = Signatory.person(someone.curp());
        var walk = efirma.signs(visitor(), SIGN_IN)
                .leadsTo("/entrar/efirma/correo")
                .follow();
        var email = accounts.newAddress().value();
        walk.post("/entrar/efirma/correo", "email", email, "language", "es-MX");
        accounts.sendDue();
        var link = accounts.latestLink(email);
        walk.open(link).post(link).leadsTo("/inicio");

        var owner = accounts.worker(someone, Locale.forLanguageTag("es-MX"));
        walk.open("/cuenta").shows("También tienes una cuenta de trabajador");
        efirma.signs(Visits.signedIn(mvc, owner), OWN).leadsTo("/cuenta");

        walk.open("/inicio").leadsTo("/entrar");
        accounts.sendDue();
        assertThat(accounts.mailsTo(email).getLast().subject()).isEqualTo("Tu cuenta se unió a la de trabajador");
        assertThat(jdbc.sql("select state from identity.account where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
        efirma.signs(visitor(), SIGN_IN).leadsTo("/inicio").follow().hides("Qué puedes hacer aquí");
        var again = Signatory.person().signs(visitor(), SIGN_IN).follow();
        again.post("/entrar/efirma/correo", "email", email, "language", "es-MX");
        accounts.sendDue();
        assertThat(accounts.mailsTo(email).getLast().subject()).isEqualTo("Confirma tu correo y abre tu cuenta");
    }

    @Test
    void confirmsChangesOfAccountsWithoutPasswordByAnotherSignature() {
        var company = Signatory.company();
        var email = accounts.newAddress().value();
        var walk = company.signs(visitor(), SIGN_IN).follow();
        walk.post("/entrar/efirma/correo", "email", email, "language", "es-MX");
        accounts.sendDue();
        var link = accounts.latestLink(email);
        walk.open(link).post(link).leadsTo("/inicio");

        walk.open("/cuenta/celular").shows("Firmaste hace un momento");
        expireProofOf(walk);
        walk.open("/cuenta/celular")
                .shows("/cuenta/efirma/comprobar?de=/cuenta/celular")
                .hides("type=\"password\"")
                .post("/cuenta/celular", "mobile", "5512345678")
                .isAnswered(422)
                .says("Primero firma otra vez");
        company.signs(walk, "/cuenta/efirma/comprobar?de=/cuenta/celular").leadsTo("/cuenta/celular");
        walk.open("/cuenta/celular")
                .post("/cuenta/celular", "mobile", "5512345678")
                .leadsTo("/cuenta");

        expireProofOf(walk);
        Signatory.company().signs(walk, "/cuenta/efirma/comprobar").isAnswered(422);
        provesNothingByARequestToSignIn(walk);
        walk.open("/cuenta/efirma/comprobar?de=//mal.example").shows("action=\"/cuenta/efirma/comprobar?de=/cuenta\"");
    }

    /** Whoever finds the session open has an e.firma too, and a request that takes anybody's. */
    private static void provesNothingByARequestToSignIn(Walk walk) {
        walk.open("/cuenta").upload(SIGN_IN, "signature", new byte[] {1}).isAnswered(422);
        Signatory.person().sends(walk, "/cuenta/efirma/comprobar").isAnswered(422);
        walk.open("/cuenta/celular").shows("/cuenta/efirma/comprobar?de=/cuenta/celular");
    }

    /** As if five minutes had passed: the proof lives in the session alone. */
    private void expireProofOf(Walk walk) {
        jdbc.sql("""
                delete from session.portal_session_attributes where attribute_name = 'ventanilla.session.proved-at'
                  and session_primary_id = (select primary_id from session.portal_session where session_id = :id)
                """)
                .param("id", new String(Base64.getDecoder().decode(walk.session()), StandardCharsets.US_ASCII))
                .update();
    }

    private List<String> subjectsTo(Owner owner) {
        accounts.sendDue();
        return accounts.mailsTo(owner.email()).stream()
                .map(mail -> mail.subject())
                .toList();
    }

    private Walk visitor() {
        return Visits.from(mvc);
    }
}
