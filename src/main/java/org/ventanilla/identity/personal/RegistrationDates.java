package org.ventanilla.identity.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;

/** The registration that opened the account. */
@Component
class RegistrationDates implements PersonalData {

    private static final int PLACE = 20;

    private final JdbcClient jdbc;

    RegistrationDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "registration";
    }

    @Override
    public String titleKey() {
        return "identity.personal-registration";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        return jdbc.sql("""
                select reference, email, submitted_at, confirmation_due_at, opened_at, confirmed_at
                from identity.registration where account_id = :account
                """)
                .param("account", user.accountId())
                .query((row, number) -> registration(row))
                .optional()
                .orElse(Map.of());
    }

    private static Map<String, Object> registration(ResultSet row) throws SQLException {
        var registration = new LinkedHashMap<String, Object>();
        registration.put("reference", row.getString("reference"));
        registration.put("email", row.getString("email"));
        put(registration, "submittedAt", row.getObject("submitted_at", OffsetDateTime.class));
        put(registration, "confirmationDueAt", row.getObject("confirmation_due_at", OffsetDateTime.class));
        put(registration, "openedAt", row.getObject("opened_at", OffsetDateTime.class));
        put(registration, "confirmedAt", row.getObject("confirmed_at", OffsetDateTime.class));
        return registration;
    }

    private static void put(Map<String, Object> registration, String name, @Nullable OffsetDateTime at) {
        if (at != null) registration.put(name, at.toInstant());
    }
}
