package org.ventanilla.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Chooses the PostgreSQL of the tests: a container where an engine answers, otherwise the embedded server. One server serves the run; each
 * context has a database of its own.
 */
public final class PostgresSupport {

    private static final Server SERVER = start();

    private PostgresSupport() {}

    /** A new empty database on the run's server. */
    public static JdbcConnectionDetails newDatabase() {
        var name = "v" + UUID.randomUUID().toString().replace("-", "");
        SERVER.execute("create database " + name);
        return SERVER.details(name);
    }

    private static Server start() {
        return DockerClientFactory.instance().isDockerAvailable() ? new Container() : new Embedded();
    }

    private interface Server {

        void execute(String sql);

        JdbcConnectionDetails details(String database);
    }

    private static final class Embedded implements Server {

        private final EmbeddedPostgres postgres = open();

        private static EmbeddedPostgres open() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void execute(String sql) {
            run(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", sql);
        }

        @Override
        public JdbcConnectionDetails details(String database) {
            return new Details(postgres.getJdbcUrl("postgres", database), "postgres", "postgres");
        }
    }

    private static final class Container implements Server {

        private final PostgreSQLContainer container = open();

        private static PostgreSQLContainer open() {
            var container = new PostgreSQLContainer("postgres:18");
            container.start();
            return container;
        }

        @Override
        public void execute(String sql) {
            run(container.getJdbcUrl(), container.getUsername(), container.getPassword(), sql);
        }

        @Override
        public JdbcConnectionDetails details(String database) {
            var url = "jdbc:postgresql://%s:%d/%s"
                    .formatted(
                            container.getHost(),
                            container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                            database);
            return new Details(url, container.getUsername(), container.getPassword());
        }
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private static void run(String url, String user, String password, String sql) {
        try (var connection = java.sql.DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
