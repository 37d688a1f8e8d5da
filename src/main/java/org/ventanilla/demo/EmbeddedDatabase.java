package org.ventanilla.demo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.ventanilla.demo.directory.DirectoryTurn;

/**
 * The PostgreSQL of the demonstration, whose data survive a restart and a {@code kill -9}. Instances on the same directory share one server:
 * the first starts it, later ones join it, also after the death of who started it, and the last one to close stops it. Spring closes it after
 * everything that uses it.
 */
@Component
@Profile("demo")
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
    private static final int LONGEST_RECOVERY_TRIES = 480;

    private final Path directory;
    private final PostgresServer server;
    private final String url;

    /** Shows others that this instance uses the server, also while its pool is not open. */
    private final Connection presence;

    @Autowired
    EmbeddedDatabase(@Value("${ventanilla.demo.directory:./data}") Path directory) {
        this.directory = directory;
        this.server = new PostgresServer(directory);
        try (var _ = DirectoryTurn.on(directory)) {
            this.url = "jdbc:postgresql://127.0.0.1:%d/postgres?ApplicationName=%s"
                    .formatted(server.startOrJoin(), UUID.randomUUID());
            this.presence = connectWhenReady();
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws SQLException {
        try (var _ = DirectoryTurn.on(directory)) {
            var alone = isAlone();
            presence.close();
            if (alone) server.stop();
        }
    }

    /** A server that was killed with its portal recovers first, and says so meanwhile. */
    private Connection connectWhenReady() {
        for (var attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(url, USER, "");
            } catch (SQLException e) {
                if (attempt == LONGEST_RECOVERY_TRIES)
                    throw new IllegalStateException("the demo database does not answer", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the demo database was starting", e);
        }
    }

    /** False also when the server is gone already: then there is nothing to stop. */
    private boolean isAlone() {
        try (var connection = DriverManager.getConnection(url, USER, "");
                var others = connection.prepareStatement("""
                        select count(*) from pg_stat_activity
                        where backend_type = 'client backend' and application_name <> current_setting('application_name')
                        """);
                var result = others.executeQuery()) {
            return result.next() && result.getInt(1) == 0;
        } catch (SQLException e) {
            LOG.warn("the demo database was gone before the portal", e);
            return false;
        }
    }
}
