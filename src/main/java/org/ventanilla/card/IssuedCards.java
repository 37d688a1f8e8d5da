package org.ventanilla.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.LegalTime;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;

/** The cards of a person, and what each states. */
@Component
class IssuedCards implements PersonalData {

    private static final int PLACE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    IssuedCards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public String titleKey() {
        return "card.personal";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        var cards = jdbc.sql("""
                select folio, issued_on, valid_until, reason, status, ended_at, full_name, weeks, weeks_as_of
                from card.digital_card where account_id = :account order by issued_on, folio
                """)
                .param("account", user.accountId())
                .query((row, number) -> card(row, LegalTime.today(clock)))
                .list();
        return cards.isEmpty() ? Map.of() : Map.of("cards", cards);
    }

    private static Map<String, Object> card(ResultSet row, LocalDate today) throws SQLException {
        var card = new LinkedHashMap<String, Object>();
        card.put("folio", row.getString("folio"));
        card.put("fullName", row.getString("full_name"));
        card.put("issuedOn", row.getObject("issued_on", LocalDate.class));
        card.put("validUntil", row.getObject("valid_until", LocalDate.class));
        card.put("reason", IssueReason.valueOf(row.getString("reason")));
        card.put("state", state(row, today));
        card.put("weeks", row.getLong("weeks"));
        card.put("weeksAsOf", row.getObject("weeks_as_of", LocalDate.class));
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        if (endedAt != null) card.put("endedAt", endedAt.toInstant());
        return card;
    }

    private static CardState state(ResultSet row, LocalDate today) throws SQLException {
        var status = CardStatus.valueOf(row.getString("status"));
        if (status != CardStatus.CURRENT) return CardState.valueOf(status.name());
        return today.isAfter(row.getObject("valid_until", LocalDate.class)) ? CardState.EXPIRED : CardState.VALID;
    }
}
