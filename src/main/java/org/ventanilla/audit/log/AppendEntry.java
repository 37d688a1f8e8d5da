package org.ventanilla.audit.log;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.core.Actor;
import org.ventanilla.core.AuditableEvent;

/** Appends to the table of entries. */
@Repository
class AppendEntry {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final JdbcClient jdbc;

    AppendEntry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void of(AuditableEvent event, Actor actor, Instant now) {
        var details = new TreeMap<>(event.auditDetails());
        jdbc.sql("""
                        select audit.append(:actedAt, :kind, :refused, :actor, :role, :network, :session, :subject, :reason,
                                            jsonb_object(:names, :values))
                        """)
                .param("actedAt", now.atOffset(ZoneOffset.UTC))
                .param("kind", event.auditKind())
                .param("refused", event.auditRefused())
                .param("actor", actor.accountId(), Types.OTHER)
                .param("role", actor.role().isEmpty() ? "OFFICER" : actor.role())
                .param("network", actor.networkAddress(), Types.VARCHAR)
                .param("session", actor.session(), Types.VARCHAR)
                .param("subject", event.auditSubject().orElse(null), Types.OTHER)
                .param("reason", reasonOf(event), Types.VARCHAR)
                .param("names", details.keySet().toArray(String[]::new))
                .param(
                        "values",
                        details.values().stream().map(AppendEntry::oneLine).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static @Nullable String reasonOf(AuditableEvent event) {
        return event.auditReason()
                .map(AppendEntry::oneLine)
                .filter(reason -> !reason.isEmpty())
                .orElse(null);
    }

    /** Whatever somebody typed is one line of text: nothing in it begins another entry where the log is shown or exported. */
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
