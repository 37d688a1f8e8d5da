package org.ventanilla.identity.web.efirma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.affiliation.RegisterImports;
import org.ventanilla.affiliation.SyntheticPerson;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.VentanillaTest;

/** What persons and companies with an account see, and what officers see of them. */
@VentanillaTest
class TaxpayerPagesTests {

    private static final String SIGN_IN = "/entrar/efirma";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private RegisterImports imports;

    @Test
    void showsACompanyItsRegistrationsAndNobodyElses() {
        var company = Signatory.company();
        var own = registered(company.rfc(), "Panadería La Propia");
        var foreign = registered("EKU9003173C9", "Panadería La Ajena");

        var walk = opened(company);
        walk.open("/inicio").shows(own, "Panadería La Propia").hides(foreign);
        walk.open("/cuenta").shows(own).hides(foreign);
    }

    @Test
    void saysThatTheRegisterHasNoRegistrations() {
        opened(Signatory.company()).open("/inicio").shows("no tiene registros patronales con tu RFC");
    }

    @Test
    @Tag("V7.1.2")
    void letsRepresentativesOfACompanyWorkSideBySide() {
        var company = Signatory.company();
        var first = opened(company);
        for (var more = 0; more < 9; more++)
            company.signs(Visits.from(mvc), SIGN_IN).leadsTo("/inicio");

        first.open("/inicio").isAnswered(200);
        company.signs(Visits.from(mvc), SIGN_IN).leadsTo("/inicio");
        first.open("/inicio").leadsTo("/entrar");
    }

    @Test
    void givesTheHolderACopyOfWhatIsKept() {
        var company = Signatory.company();

        var copy = opened(company).open("/cuenta/datos.json").isAnswered(200).page();
        assertThat(copy).contains(company.rfc(), Signatory.REPRESENTATIVE, "certificateNumber");
    }

    @Test
    void findsAccountsByRfcForOfficersAndOffersThemNoPassword() {
        var company = Signatory.company();
        opened(company);
        var officer = apps.signIn(Visits.from(mvc), accounts.officer());

        officer.open("/admin/cuentas")
                .post("/admin/cuentas", "identifier", company.rfc().toLowerCase(Locale.ROOT));
        var list = officer.leadsTo("/admin/cuentas").follow().shows("Empresa", company.name());
        var account = Pattern.compile("/admin/cuentas/[0-9a-f-]{36}").matcher(list.page());
        assertThat(account.find()).isTrue();
        officer.open(account.group()).shows("Empresa").hides(account.group() + "/contrasena", "Contraseña elegida");
    }

    @Test
    void sendsWhoAsksForAPasswordToTheEfirma() {
        var person = Signatory.person();
        var email = accounts.newAddress().value();
        opened(person, email);
        Visits.from(mvc)
                .open("/recuperar")
                .post("/recuperar", "username", email)
                .leadsTo("/recuperar/enviado");
        accounts.sendDue();

        var mail = accounts.mailsTo(email).getLast();
        assertThat(mail.subject()).isEqualTo("Tu cuenta se abre con e.firma");
        assertThat(mail.text()).doesNotContain("/recuperar/");
    }

    private Walk opened(Signatory signatory) {
        return opened(signatory, accounts.newAddress().value());
    }

    private Walk opened(Signatory signatory, String email) {
        var walk = signatory.signs(Visits.from(mvc), SIGN_IN).follow();
        walk.post("/entrar/efirma/correo", "email", email, "language", "es-MX");
        accounts.sendDue();
        var link = accounts.latestLink(email);
        return walk.open(link).post(link).leadsTo("/inicio");
    }

    private String registered(String rfc, String name) {
        var registration = SyntheticPerson.nextEmployer();
        var csv = "registro_patronal,rfc,nombre,clase_riesgo,zona_salarial,municipio\n" + registration + "," + rfc + ","
                + name + ",2,GENERAL,Municipio Z99\n";
        imports.importFile(
                "patrones.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                LocalDate.of(2026, 11, 18));
        return registration;
    }
}
