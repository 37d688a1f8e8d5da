package org.ventanilla.journey;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ventanilla.core.Role;
import org.ventanilla.identity.Officers;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.support.BrowserTest;
import org.ventanilla.support.Stage;
import org.ventanilla.support.Visitor;
import org.ventanilla.support.Visitors;

/** An officer from the invitation to the day on which the job ends. */
@BrowserTest
class OfficersJourney {

    private static final String PATH = "/admin/oficiales";
    private static final String PASSWORD = "nueve lunas verdes al norte";

    @Autowired
    private Officers officers;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private Stage stage;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Test
    void invitesAnOfficerWhoComesAndLeaves(Visitors visitors) {
        for (var language : Visitors.languages().toList()) {
            var email = accounts.newAddress().value();
            var name = "Aarón " + email.substring(1, 9);
            var admin = officers.signIn(visitors.reading(language), Role.ADMIN)
                    .follow(PATH)
                    .reads("officers");
            invite(admin, name, email);

            var guest = visitors.reading(language);
            accept(guest, email);
            guest.open(PATH).isAnswered(403);

            admin.open(PATH + "?role=ISSUER").reads("officers-by-role").seesText(name);
            var row = admin.page().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name));
            row.locator("a[href$='/roles']").click();
            admin.reads("officer-roles").check("auditor").submit().isAt(PATH);
            guest.open("/admin").isAt("/entrar");

            row.locator("a[href$='/baja']").click();
            admin.reads("officer-leaves").submit().isRefusedFor("reason").reads("officer-leaves-refused");
            admin.fill("reason", "Cambió de oficina").submit().isAt(PATH).reads("officer-left");
        }
    }

    @Test
    void withdrawsAnInvitationWithoutScript(Visitors visitors) {
        var email = accounts.newAddress().value();
        var admin = officers.signIn(visitors.withoutScript(Visitors.SPANISH), Role.ADMIN);
        invite(admin.open(PATH), "Ana Ruiz", email);
        var link = invitation(email);
        admin.open(PATH).follow(PATH + "/invitaciones/").reads("invitation-withdraw");
        admin.submit().isAt(PATH);

        visitors.reading(Visitors.SPANISH).openLink(link).reads("invitation-over");
    }

    @Test
    void saysWhatIsMissingInAnInvitation(Visitors visitors) {
        var admin = officers.signIn(visitors.reading(Visitors.SPANISH), Role.ADMIN);
        var form = new BadForm(
                admin, PATH + "/invitar", "officer-invite", Map.of("name", "Ana Ruiz", "email", "ana@correo.example"));

        form.refuses("blank", Map.of("name", "", "email", ""), "name", "email", "issuer");
    }

    private void invite(Visitor admin, String name, String email) {
        admin.follow(PATH + "/invitar").reads("officer-invite");
        admin.fill("name", name).fill("email", email).check("issuer").submit().isAt(PATH);
        admin.seesText(email).reads("officers-invited");
    }

    private void accept(Visitor guest, String email) {
        guest.openLink(invitation(email)).reads("invitation");
        guest.fill("password", PASSWORD).submit().isAt("/entrar/segundo-paso").reads("officer-enrolment");
        guest.fill("code", apps.show(guest.page().locator("[data-secret]").innerText()))
                .submit();
        guest.submit("/entrar/segundo-paso/codigos").isAt("/admin").reads("officer-arrived");
    }

    private String invitation(String email) {
        stage.doDueWork();
        return stage.mailsTo(email).getLast().linksTo("/invitacion/").getFirst();
    }
}
