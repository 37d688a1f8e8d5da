package org.ventanilla.identity.taxpayer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.EmailAddress;
import org.ventanilla.core.Rfc;
import org.ventanilla.identity.credential.SecretToken;

/** The table {@code identity.efirma_visit}: only the latest visit of each RFC counts. */
@Component
class FirstVisits {

    private final JdbcClient jdbc;
    private final TaxpayerSettings settings;
    private final Clock clock;

    FirstVisits(JdbcClient jdbc, TaxpayerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** The visit whose link has this digest. */
    Optional<FirstVisit> find(String hash) {
        return select("where token_hash = :value", hash);
    }

    /** The visit of this RFC that waits for its confirmation. */
    Optional<FirstVisit> waiting(Rfc rfc) {
        return select("where rfc = :value and used_at is null and superseded_at is null", rfc.value())
                .filter(visit -> clock.instant().isBefore(visit.expiresAt()));
    }

    /** Adds one, in place of the one that waits; its id. */
    UUID add(VisitWish wish, EmailAddress email, SecretToken token) {
        var now = utc(clock.instant());
        var taxpayer = wish.taxpayer();
        var id = UUID.randomUUID();
        jdbc.sql("""
                update identity.efirma_visit set superseded_at = :now
                where rfc = :rfc and used_at is null and superseded_at is null
                """).param("now", now).param("rfc", taxpayer.rfc().value()).update();
        jdbc.sql("""
                insert into identity.efirma_visit
                    (id, rfc, curp, name, certificate_number, not_after, email, locale, token_hash, asked_at, expires_at)
                values (:id, :rfc, :curp, :name, :number, :end, :email, :locale, :hash, :now, :expires)
                """)
                .param("id", id)
                .param("rfc", taxpayer.rfc().value())
                .param("curp", taxpayer.curp(), Types.VARCHAR)
                .param("name", taxpayer.name())
                .param("number", taxpayer.certificateNumber())
                .param("end", utc(taxpayer.notAfter()))
                .param("email", email.value())
                .param("locale", wish.locale().getLanguage().equals("en") ? "en" : "es-MX")
                .param("hash", token.hash())
                .param("now", now)
                .param("expires", now.plus(settings.visitLinkValidity()))
                .update();
        return id;
    }

    /** Its link did its work. */
    void use(FirstVisit visit) {
        jdbc.sql("update identity.efirma_visit set used_at = :now where id = :id")
                .param("now", utc(clock.instant()))
                .param("id", visit.id())
                .update();
    }

    private Optional<FirstVisit> select(String condition, String value) {
        return jdbc.sql("select * from identity.efirma_visit " + condition)
                .param("value", value)
                .query((row, number) -> visit(row))
                .optional();
    }

    private static FirstVisit visit(ResultSet row) throws SQLException {
        var end = row.getObject("not_after", OffsetDateTime.class).toInstant();
        var taxpayer = new Taxpayer(
                new Rfc(row.getString("rfc")),
                row.getString("curp"),
                null,
                row.getString("name"),
                row.getString("certificate_number"),
                end);
        return new FirstVisit(
                row.getObject("id", UUID.class),
                taxpayer,
                new EmailAddress(row.getString("email")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"),
                instant(row, "superseded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
