package org.ventanilla.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionIdGenerator;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.ventanilla.support.VentanillaTest;

/** What names a session: random, long, new each time, and no fixed key beside it. */
@VentanillaTest
class SessionIdTests {

    private static final int IDS = 20_000;
    private static final int SIGNS = 64;
    private static final int LENGTH = 36;

    /** Of 63 degrees of freedom; good luck exceeds it once in a million runs. */
    private static final double HIGHEST = 131;

    private static final Pattern FIXED_KEY = Pattern.compile(
            "(?i)(AKIA[0-9A-Z]{16}|eyJ[A-Za-z0-9_-]{20,}\\.|BEGIN [A-Z ]*PRIVATE KEY"
                    + "|(api[_-]?key|token|secret|password|pepper|bearer)\\w*\\s*[:=]\\s*\"?(?=[A-Za-z+/_-]*[0-9])[A-Za-z0-9+/_-]{16,}\"?\\s*;?$)");

    @Autowired
    private SessionIdGenerator ids;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Test
    @Tag("V7.2.3")
    void isMadeOf216RandomBits() {
        var made = Stream.generate(ids::generate).limit(IDS).toList();

        assertThat(new HashSet<>(made)).hasSize(IDS);
        assertThat(made).allMatch(id -> id.matches("[A-Za-z0-9_-]{" + LENGTH + "}"));
        assertThat(chiSquare(made)).isLessThan(HIGHEST);
    }

    @Test
    @Tag("V7.2.3")
    @Tag("V7.2.2")
    void namesRealSessionsEachAnew() {
        var cookies = IntStream.range(0, 5).mapToObj(visit -> newSession()).toList();

        assertThat(new HashSet<>(cookies)).hasSize(5);
        assertThat(cookies)
                .allSatisfy(id -> assertThat(
                                database.sql("select count(*) from session.portal_session where session_id = :id")
                                        .param("id", id)
                                        .query(Long.class)
                                        .single())
                        .isOne());
    }

    @Test
    @Tag("V7.2.2")
    void standsBesideNoFixedKeyInTheCode() throws IOException {
        assertThat(fixedKeysBelow(Path.of("src/main"))).isEmpty();
        assertThat("    password: abcdefghijklmnop1234").containsPattern(FIXED_KEY);
    }

    private String newSession() {
        var cookie = mvc.get().uri("/entrar").exchange().getResponse().getCookie("SESSION");
        return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
    }

    private static double chiSquare(List<String> made) {
        var counts = new int[128];
        made.forEach(id -> id.chars().forEach(sign -> counts[sign]++));
        var expected = (double) IDS * LENGTH / SIGNS;
        return IntStream.of(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static List<String> fixedKeysBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yml|properties|xml|html|sql|js)"))
                    .flatMap(SessionIdTests::lines)
                    .filter(line -> FIXED_KEY.matcher(line).find())
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file + ": " + line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
