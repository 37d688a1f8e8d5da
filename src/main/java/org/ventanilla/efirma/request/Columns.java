package org.ventanilla.efirma.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.ventanilla.core.Rfc;

/** Values of columns, as the tables of signatures hold them. */
final class Columns {

    private Columns() {}

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable String valueOf(@Nullable Rfc rfc) {
        return rfc == null ? null : rfc.value();
    }

    static @Nullable Rfc rfc(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : new Rfc(value);
    }
}
