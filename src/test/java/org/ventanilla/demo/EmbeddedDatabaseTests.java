package org.ventanilla.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One directory serves all tests, as one serves many starts; each test leaves no server behind. */
class EmbeddedDatabaseTests {

    @TempDir
    private static Path directory;

    @AfterEach
    void leaveNoServer() throws SQLException {
        if (Files.exists(postmasterFile())) new EmbeddedDatabase(directory).close();
        assertThat(postmasterFile()).doesNotExist();
    }

    @Test
    void keepsDataOverARestart() throws SQLException {
        var first = new EmbeddedDatabase(directory);
        ask(first, "create table if not exists kept (word text)", null);
        ask(first, "insert into kept values ('restart')", null);
        first.close();
        assertThat(postmasterFile()).as("the server is stopped").doesNotExist();

        var second = new EmbeddedDatabase(directory);

        assertThat(ask(second, "select word from kept where word = 'restart'", "word"))
                .isEqualTo("restart");
        second.close();
    }

    @Test
    void losesNoCommitWhenTheServerIsKilled() throws SQLException, IOException {
        var killed = new EmbeddedDatabase(directory);
        ask(killed, "create table if not exists kept (word text)", null);
        ask(killed, "insert into kept values ('crash')", null);
        kill();
        killed.close();

        var second = new EmbeddedDatabase(directory);

        assertThat(ask(second, "select word from kept where word = 'crash'", "word"))
                .isEqualTo("crash");
        second.close();
    }

    @Test
    void writesThrough() throws SQLException {
        var database = new EmbeddedDatabase(directory);

        assertThat(ask(database, "show fsync", "fsync")).isEqualTo("on");
        assertThat(ask(database, "show synchronous_commit", "synchronous_commit"))
                .isEqualTo("on");
        assertThat(ask(database, "select 'ÁRBOL' = upper('árbol') as folds", "folds"))
                .isEqualTo("t");
        database.close();
    }

    @Test
    void sharesTheServerUntilTheLastInstanceCloses() throws SQLException {
        var first = new EmbeddedDatabase(directory);
        var second = new EmbeddedDatabase(directory);
        assertThat(serverOf(second)).isEqualTo(serverOf(first));

        first.close();
        assertThat(ask(second, "select 1 as one", "one"))
                .as("who started it has gone")
                .isEqualTo("1");

        second.close();
        assertThat(postmasterFile()).doesNotExist();
    }

    @Test
    void findsTheServerOfAPortalThatWasKilled() throws Exception {
        var portal = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedPortal.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        assertThat(portal.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(137);
        var survivor = Files.readAllLines(postmasterFile()).getFirst();

        var next = new EmbeddedDatabase(directory);

        assertThat(Files.readAllLines(postmasterFile()).getFirst()).isEqualTo(survivor);
        assertThat(ask(next, "select 1 as one", "one")).isEqualTo("1");
        next.close();
    }

    @Test
    void startsOverTheFileOfADeadServer() throws Exception {
        new EmbeddedDatabase(directory).close();
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        writePostmasterFile(dead.pid());

        var database = new EmbeddedDatabase(directory);

        assertThat(ask(database, "select 1 as one", "one")).isEqualTo("1");
        database.close();
    }

    @Test
    void startsOverAFileWhoseNumberAnotherProgramGot() throws Exception {
        new EmbeddedDatabase(directory).close();
        writePostmasterFile(ProcessHandle.current().pid());

        var database = new EmbeddedDatabase(directory);

        assertThat(ask(database, "select 1 as one", "one")).isEqualTo("1");
        database.close();
    }

    private static Path postmasterFile() {
        return directory.resolve("postgres").resolve("postmaster.pid");
    }

    private static void writePostmasterFile(long pid) throws IOException {
        Files.writeString(postmasterFile(), "%d%n%s%n1700000000%n1%n%n127.0.0.1%n".formatted(pid, directory));
    }

    private static void kill() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(postmasterFile()).getFirst());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private static String serverOf(EmbeddedDatabase database) {
        return database.getJdbcUrl().replaceFirst("\\?.*", "");
    }

    private static String ask(EmbeddedDatabase database, String sql, String column) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            var result = statement.getResultSet();
            result.next();
            return result.getString(column);
        }
    }
}
