package org.ventanilla.identity.web.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.identity.account.AccountMother.PASSWORD;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.core.Role;
import org.ventanilla.identity.account.AccountMother;
import org.ventanilla.identity.account.SignIn;
import org.ventanilla.identity.factor.Apps;
import org.ventanilla.identity.web.Visits;
import org.ventanilla.identity.web.Walk;
import org.ventanilla.support.Stage;
import org.ventanilla.support.VentanillaTest;

@VentanillaTest
class OfficerPagesTests {

    private static final String PATH = "/admin/oficiales";
    private static final String NEW_PASSWORD = "nueve lunas verdes al norte";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AccountMother accounts;

    @Autowired
    private Apps apps;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Stage stage;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void resetClock() {
        stage.clock().reset();
    }

    @Nested
    class Inviting {

        @Test
        @Tag("V6.3.2")
        void makesAnAccountOfWhoeverFollowsTheInvitationAndChoosesAPassword() {
            var email = accounts.newAddress().value();
            var link = invited(email);
            var guest = Visits.from(mvc).open(link).shows("Elige tu contraseña");
            guest.post(link, "password", "corta").refuses("password", tooShort());

            guest.post(link, "password", NEW_PASSWORD).leadsTo("/entrar/segundo-paso");

            guest.follow().shows("Código QR");
            assertThat(signIn.newAccount(idOf(email)).user().roles())
                    .containsExactlyInAnyOrder(Role.ISSUER, Role.AUDITOR);
            Visits.from(mvc).open(link).isAnswered(410).says("ya se usó");
            Visits.from(mvc)
                    .open("/entrar")
                    .post(link, "password", NEW_PASSWORD)
                    .isAnswered(410);
        }

        @Test
        void endsAfterThreeDays() {
            var link = invited(accounts.newAddress().value());
            stage.clock().advance(Duration.ofDays(3).minusSeconds(1));
            Visits.from(mvc).open(link).isAnswered(200);
            stage.clock().advance(Duration.ofSeconds(1));

            Visits.from(mvc).open(link).isAnswered(410).says("ya venció");
        }

        @Test
        void endsWhenWithdrawn() {
            var email = accounts.newAddress().value();
            var link = invited(email);
            var id = database.sql("select id from identity.invitation where email = :email")
                    .param("email", email)
                    .query(UUID.class)
                    .single();
            var withdrawal = PATH + "/invitaciones/" + id + "/retirar";
            admin().open(withdrawal).shows(email).post(withdrawal).leadsTo(PATH);

            Visits.from(mvc).open(link).isAnswered(410).says("ya no sirve");
            admin().open(withdrawal).isAnswered(404);
        }

        @Test
        void tellsWhatIsMissing() {
            admin().open(PATH + "/invitar")
                    .post(PATH + "/invitar", "name", " ", "email", "x")
                    .refuses("name", "Escribe el nombre de la persona.")
                    .refuses("issuer", "Elige una tarea o más.")
                    .says("href=\"#email\"");
            admin().open(PATH + "/invitar")
                    .post(
                            PATH + "/invitar",
                            "name",
                            "Ana",
                            "email",
                            accounts.worker().email(),
                            "admin",
                            "true")
                    .refuses("email", "Ese correo ya tiene cuenta. Escribe otro.");
        }

        @Test
        void sendsOneInvitationForAFormSentTwice() {
            var email = accounts.newAddress().value();
            var form = admin().open(PATH + "/invitar");
            for (var time = 0; time < 2; time++)
                form.post(PATH + "/invitar", "name", "Ana", "email", email, "admin", "true")
                        .leadsTo(PATH);
            stage.doDueWork();

            assertThat(accounts.mailsTo(email)).hasSize(1);
        }

        private String invited(String email) {
            admin().open(PATH + "/invitar")
                    .post(PATH + "/invitar", "name", "Ana Ruiz", "email", email, "issuer", "true", "auditor", "true")
                    .leadsTo(PATH)
                    .follow()
                    .shows("Mandamos la invitación", email);
            stage.doDueWork();
            return accounts.latestLink(email);
        }

        private String tooShort() {
            return "La contraseña necesita 15 caracteres o más; tiene 5. Una frase de varias palabras funciona bien.";
        }
    }

    @Nested
    class Duties {

        @Test
        @Tag("V8.3.1")
        void changesRolesAtOnce() {
            var officer = accounts.officer();
            var theirs = apps.signIn(Visits.from(mvc), officer).follow().isAnswered(200);
            var path = PATH + "/" + officer.id() + "/roles";

            admin().open(path).shows("checked").post(path, "auditor", "true").leadsTo(PATH);

            assertThat(signIn.newAccount(officer.id()).user().roles()).isEqualTo(Set.of(Role.AUDITOR));
            theirs.open("/admin").leadsTo("/entrar");
        }

        @Test
        void closesTheAccountOfWhoLeftWithAReason() {
            var officer = accounts.officer();
            var theirs = apps.signIn(Visits.from(mvc), officer);
            var path = PATH + "/" + officer.id() + "/baja";
            admin().open(path).post(path, "reason", " ").refuses("reason", "Escribe por qué.");

            admin().open(path).post(path, "reason", "Cambió de oficina").leadsTo(PATH);

            theirs.open("/admin").leadsTo("/entrar");
            Visits.enter(Visits.from(mvc), officer.email(), PASSWORD)
                    .isAnswered(422)
                    .says("suspendida");
            admin().open(path).post(path, "reason", "otra vez").isAnswered(404);
        }

        @Test
        @Tag("V8.2.2")
        void touchesNeitherTheOwnAccountNorAWorkers() {
            var officer = accounts.officer();
            var walk = apps.signIn(Visits.from(mvc), officer);
            walk.open(PATH + "/" + officer.id() + "/roles")
                    .post(PATH + "/" + officer.id() + "/roles", "auditor", "true")
                    .refuses("issuer", "Es tu cuenta. Pide a otra persona que lo haga.");
            walk.open(PATH + "/" + officer.id() + "/baja")
                    .post(PATH + "/" + officer.id() + "/baja", "reason", "me voy")
                    .refuses("reason", "Es tu cuenta. Pide a otra persona que lo haga.");

            var worker = accounts.worker().id();
            walk.open(PATH + "/" + worker + "/roles").isAnswered(404);
            walk.open(PATH).post(PATH + "/" + worker + "/baja", "reason", "x").isAnswered(404);
        }

        @Test
        @Tag("V8.2.3")
        void takesNoRoleThatAPersonGivesThemselves() {
            var owner = accounts.worker();
            var walk = Visits.signedIn(mvc, owner).open("/cuenta/idioma");

            walk.post("/cuenta/idioma", "language", "en", "roles", "ADMIN", "kind", "OFFICER", "admin", "true")
                    .leadsTo("/cuenta");

            assertThat(signIn.newAccount(owner.id()).user().roles()).isEmpty();
            walk.open(PATH).isAnswered(403);
        }

        @Test
        void showsTheListByRole() {
            var owner = accounts.officer();
            rename(owner.id(), "Aaron, primero de la lista");

            var admin = apps.signIn(Visits.from(mvc), owner);

            admin.open(PATH + "?role=ADMIN")
                    .shows("Aaron, primero de la lista", "value=\"ADMIN\" selected", "Tu cuenta");
            admin.open(PATH + "?role=nothing").isAnswered(404);
        }
    }

    private Walk admin() {
        return apps.signIn(Visits.from(mvc), accounts.officer());
    }

    /** The list goes by names and is paged; other tests leave officers in it. */
    private void rename(UUID id, String name) {
        database.sql("update identity.account set display_name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    private UUID idOf(String email) {
        return database.sql("select id from identity.account where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }
}
