package org.ventanilla.identity.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.core.KeysetPage;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.Role;

/** The officers by name, for administrators. */
@Component
@Transactional(readOnly = true)
public class OfficerList {

    private static final int SIZE = 25;
    private static final String OFFICER = """
            select a.id, a.display_name, a.email, a.state, exists (select from identity.totp t where t.account_id = a.id) as totp,
                   array(select r.role from identity.officer_role r where r.account_id = a.id) as roles
            from identity.account a where a.kind = 'OFFICER'
            """;

    private final JdbcClient jdbc;

    OfficerList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of those with this role, or of all; it begins after the officer with this id. */
    public KeysetPage<OfficerView> page(@Nullable Role role, @Nullable UUID after) {
        var wanted = role == null
                ? ""
                : " and exists (select from identity.officer_role r where r.account_id = a.id and r.role = :role)";
        var beginning = after == null
                ? ""
                : " and (lower(a.display_name), a.id) > (select lower(display_name), id from identity.account where id = :after)";
        var officers = jdbc.sql(OFFICER + wanted + beginning + " order by lower(a.display_name), a.id limit :limit")
                .param("role", role == null ? "" : role.name())
                .param("after", after)
                .param("limit", SIZE + 1)
                .query(OfficerList::read)
                .list();
        return KeysetPage.of(officers, SIZE);
    }

    /** One officer; throws {@link NotFound} where there is none. */
    public OfficerView find(UUID id) {
        return jdbc.sql(OFFICER + " and a.id = :id")
                .param("id", id)
                .query(OfficerList::read)
                .optional()
                .orElseThrow(() -> new NotFound("officer"));
    }

    private static OfficerView read(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new OfficerView(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getString("email"),
                roles((String[]) row.getArray("roles").getArray()),
                state.equals("ACTIVE"),
                state.equals("LEFT"),
                row.getBoolean("totp"));
    }

    private static List<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).sorted().toList();
    }
}
