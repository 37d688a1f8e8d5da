package org.ventanilla.demo;

import java.nio.file.Path;

/** A process that starts the demo database and dies as by {@code kill -9}: nothing of it is closed. */
final class AbandonedPortal {

    private AbandonedPortal() {}

    /** Takes the demo directory. */
    public static void main(String[] arguments) {
        var database = new EmbeddedDatabase(Path.of(arguments[0]));
        Runtime.getRuntime().halt(database.getJdbcUrl().isEmpty() ? 1 : 137);
    }
}
