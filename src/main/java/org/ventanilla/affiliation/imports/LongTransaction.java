package org.ventanilla.affiliation.imports;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets the current transaction run longer than those of pages may: a file of a million lines takes minutes. */
@Component
class LongTransaction {

    private final JdbcTemplate jdbc;
    private final ImportSettings settings;

    LongTransaction(JdbcTemplate jdbc, ImportSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Raises the limits of this transaction; the pool restores those of the connection. */
    void begin() {
        var longest = settings.longest().toMillis();
        jdbc.execute("set local statement_timeout = " + longest);
        jdbc.execute("set local idle_in_transaction_session_timeout = " + longest);
        jdbc.execute((ConnectionCallback<Integer>) connection -> raised(connection, Math.toIntExact(longest)));
    }

    private static int raised(Connection connection, int milliseconds) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, milliseconds);
        return milliseconds;
    }
}
