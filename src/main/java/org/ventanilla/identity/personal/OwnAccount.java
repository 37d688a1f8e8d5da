package org.ventanilla.identity.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;

/** The account itself, without its password, which nobody can read. */
@Component
class OwnAccount implements PersonalData {

    private static final int FIRST = 10;

    private final JdbcClient jdbc;

    OwnAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String titleKey() {
        return "identity.personal-account";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        var account = jdbc.sql("""
                select kind, display_name, curp, nss, email, mobile, phrase, locale, created_at, password_changed_at
                from identity.account where id = :account
                """)
                .param("account", user.accountId())
                .query((row, number) -> account(row))
                .single();
        var former = jdbc.sql("select email from identity.former_email where account_id = :account order by email")
                .param("account", user.accountId())
                .query(String.class)
                .list();
        if (!former.isEmpty()) account.put("formerEmails", former);
        return account;
    }

    private static Map<String, Object> account(ResultSet row) throws SQLException {
        var account = new LinkedHashMap<String, Object>();
        account.put("accountKind", AccountKind.valueOf(row.getString("kind")));
        for (var text : new String[] {"display_name", "curp", "nss", "email", "mobile", "phrase"})
            put(account, text.replace("display_name", "displayName"), row.getString(text));
        account.put("language", Locale.forLanguageTag(row.getString("locale")));
        account.put(
                "createdAt", row.getObject("created_at", OffsetDateTime.class).toInstant());
        var changed = row.getObject("password_changed_at", OffsetDateTime.class);
        if (changed != null) account.put("passwordChangedAt", changed.toInstant());
        return account;
    }

    private static void put(Map<String, Object> account, String name, @Nullable String value) {
        if (value != null) account.put(name, value);
    }
}
