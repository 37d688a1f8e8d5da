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
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration SOME_SWEEPS = Duration.ofSeconds(5);

    private final JsonMapper json = new JsonMapper();

    @TempDir
    private Path directory;

    @Test
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
                var third = Instance.start("third", directory)) {
            second.awaitReady();
            third.awaitReady();
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
        }
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
        var port = Files.readAllLines(directory.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
                var result = connection.createStatement().executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " on\n" + text).isTrue();
        return found.group();
    }
}
