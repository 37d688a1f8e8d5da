package org.ventanilla.journey;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The application's log in the format of production: each line is one record in JSON, with its time in UTC. */
final class LogLines {

    private static final JsonMapper JSON = new JsonMapper();

    private LogLines() {}

    /** Lines that are no records; what the virtual machine says of itself is not the application's. */
    static List<String> unreadable(String log) {
        return log.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("WARNING: ") && !line.contains("[warning]"))
                .filter(line -> !isRecord(line))
                .toList();
    }

    private static boolean isRecord(String line) {
        try {
            var record = JSON.readTree(line);
            var time = record.path("@timestamp").asString("");
            Instant.parse(time);
            return time.endsWith("Z") && record.has("message") && record.has("log");
        } catch (JacksonException | DateTimeParseException e) {
            return false;
        }
    }
}
