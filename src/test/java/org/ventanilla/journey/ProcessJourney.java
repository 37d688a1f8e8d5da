package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journey through real processes: the first instance is killed between the commit of a registration and its mail, two others go on with
 * it on the same database within the 12 hours, and nothing is lost or doubled.
 */
class ProcessJourney {

    private static final Pattern CURP = Pattern.compile("[A-Z]{4}\\d{6}[HMX][A-Z]{5}[0-9A-Z]\\d");
    private static final Pattern NSS = Pattern.compile("\\b99\\d{9}\\b");
    private static final String EMAIL = "persona.nueva@correo.example";
    private static final String ADMIN = "administra@ventanilla.example";
    private static final String ADMIN_PASSWORD = "llaves de todas las puertas";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration SOME_SWEEPS = Duration.ofSeconds(5);

    private final JsonMapper json = new JsonMapper();

    @TempDir
    private Path directory;

    @Test
    @Tag("deep")
    @Tag("V7.4.2")
    @Tag("V16.2.4")
    void survivesAKillAndRunsTwiceWithoutLosingOrDoublingAnything() throws Exception {
        try (var first = Instance.start("first", directory, "--ventanilla.scheduling.enabled=false")) {
            first.awaitReady();
            register(first);
            assertThat(mails(first))
                    .as("the mail still waits when the instance dies")
                    .isEmpty();
            first.kill();
        }

        try (var second = Instance.start("second", directory);
                var third = Instance.start("third", directory, "--logging.structured.format.console=ecs")) {
            second.awaitReady();
            third.awaitReady();
            var bothRun = Instant.now();
            await(second, mails -> mails.size() == 1);

            passTwelveHours(third);
            await(second, mails -> mails.size() == 2);
            openAccount(third, confirmationLink(second));

            Thread.sleep(SOME_SWEEPS);
            assertThat(mails(second)).as("one receipt, one confirmation").hasSize(2);
            assertThat(count("identity.account where email = '" + EMAIL + "'")).isOne();
            assertThat(count("card.digital_card join identity.account on account.id = account_id where email = '"
                            + EMAIL + "'"))
                    .isOne();

            endsASessionOfOneInTheOther(second, third);
            assertLinkedInTime(bothRun);
            assertThat(LogLines.unreadable(third.log())).isEmpty();
        }
    }

    /** A worker is signed in through one process; an officer suspends the account through the other (ASVS V7.4.2). */
    private void endsASessionOfOneInTheOther(Instance one, Instance other) throws IOException, SQLException {
        var account = single("select id from identity.account where email = '" + EMAIL + "'");
        var path = "/admin/cuentas/" + account + "/suspender";
        try (var worker = new HttpVisitor(one.address());
                var officer = new HttpVisitor(other.address())) {
            worker.open("/entrar").send("/entrar", Map.of("username", EMAIL, "password", Newcomer.PASSWORD));
            worker.open("/cuenta").isAt("/cuenta");

            officer.open("/entrar")
                    .send("/entrar", Map.of("username", ADMIN, "password", ADMIN_PASSWORD))
                    .isAt("/entrar/codigo")
                    .send("/entrar/codigo", Map.of("code", codeOf(ADMIN, other)));
            officer.open(path).send(path, Map.of("words", "prueba de dos procesos"));

            worker.open("/cuenta").isAt("/entrar");
        }
    }

    private String codeOf(String username, Instance instance) {
        try (var visitor = new HttpVisitor(instance.address())) {
            return json.readTree(visitor.open("/demo/codigos.json").page())
                    .valueStream()
                    .filter(code -> code.get("username").asString().equals(username))
                    .map(code -> code.get("code").asString())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The linkers of two processes leave no entry waiting for longer than five seconds (architecture, 1.3.1). */
    private void assertLinkedInTime(Instant since) throws IOException, SQLException, InterruptedException {
        var deadline = Instant.now().plus(LONGEST_WAIT);
        while (count("audit.pending") > 0) {
            assertThat(Instant.now()).as("entries wait for a root").isBefore(deadline);
            Thread.sleep(Duration.ofMillis(200));
        }
        var entries =
                "audit.entry e join audit.link l on l.entry_id = e.id join audit.root r on r.number = l.root_number"
                        + " where e.recorded_at > '" + since + "'";
        assertThat(count(entries)).isPositive();
        assertThat(count(entries + " and r.linked_at > e.recorded_at + interval '5 seconds'"))
                .isZero();
    }

    private void register(Instance instance) {
        try (var visitor = new HttpVisitor(instance.address())) {
            var demo = visitor.open("/demo").page();
            visitor.open("/registro")
                    .send("/registro", Map.of("curp", first(CURP, demo), "nss", first(NSS, demo)))
                    .isAt("/registro/correo");
            var contact = Map.of("email", EMAIL, "emailConfirmation", EMAIL, "password", Newcomer.PASSWORD);
            visitor.send("/registro/correo", contact).isAt("/registro/revisar");
            visitor.send("/registro/revisar", Map.of("termsAccepted", "true")).isAt("/registro/recibido");
        }
    }

    private static void passTwelveHours(Instance instance) {
        try (var visitor = new HttpVisitor(instance.address())) {
            visitor.open("/demo").send("/demo/reloj", Map.of("by", "PT12H"));
        }
    }

    private static void openAccount(Instance instance, String link) {
        var path = link.substring(link.indexOf("/registro/"));
        try (var visitor = new HttpVisitor(instance.address())) {
            visitor.open(path).send(path, Map.of()).isAt("/registro/datos");
            visitor.send("/registro/datos", Map.of()).isAt("/tarjeta");
        }
    }

    private String confirmationLink(Instance instance) {
        return mails(instance).stream()
                .flatMap(mail -> mail.get("links").valueStream())
                .map(JsonNode::asString)
                .filter(link -> link.contains("/registro/confirmar/"))
                .reduce((one, other) -> {
                    throw new AssertionError("two links: " + one + " and " + other);
                })
                .orElseThrow();
    }

    private List<JsonNode> mails(Instance instance) {
        try (var visitor = new HttpVisitor(instance.address())) {
            return json.readTree(visitor.open("/demo/correo.json?to=" + EMAIL).page())
                    .valueStream()
                    .toList();
        }
    }

    private void await(Instance instance, Predicate<List<JsonNode>> done) throws InterruptedException {
        var deadline = Instant.now().plus(LONGEST_WAIT);
        while (!done.test(mails(instance))) {
            assertThat(Instant.now()).as("mails: " + mails(instance)).isBefore(deadline);
            Thread.sleep(Duration.ofMillis(500));
        }
    }

    private long count(String rows) throws IOException, SQLException {
        return Long.parseLong(single("select count(*) from " + rows));
    }

    private String single(String sql) throws IOException, SQLException {
        var port = Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " on\n" + text).isTrue();
        return found.group();
    }
}
