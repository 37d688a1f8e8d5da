package org.ventanilla.identity.people;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.core.Nss;
import org.ventanilla.core.People;
import org.ventanilla.core.Role;

/** People, read from the tables of accounts and registrations. */
@Component
class StoredPeople implements People {

    private final JdbcClient jdbc;
    private final InsuredPersons insured;

    StoredPeople(JdbcClient jdbc, InsuredPersons insured) {
        this.jdbc = jdbc;
        this.insured = insured;
    }

    @Override
    public Set<UUID> idsOf(String identifier) {
        var typed = identifier.strip();
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Set.copyOf(jdbc.sql("""
                select id from identity.account where curp = :code or nss = :code or lower(email) = lower(:typed)
                union
                select account_id from identity.efirma_link where rfc = :code or curp = :code
                union
                select id from identity.registration where curp = :code or nss = :code or lower(email) = lower(:typed)
                """)
                .param("code", code)
                .param("typed", typed)
                .query(UUID.class)
                .set());
    }

    @Override
    public Optional<String> nameOf(UUID accountId) {
        return jdbc.sql("select display_name, nss from identity.account where id = :id")
                .param("id", accountId)
                .query((row, number) -> new Named(row.getString("display_name"), row.getString("nss")))
                .optional()
                .map(this::nameOf);
    }

    @Override
    public Map<UUID, String> officersWith(Set<Role> roles) {
        var officers = new LinkedHashMap<UUID, String>();
        jdbc.sql("""
                select a.id, coalesce(a.display_name, '') from identity.account a
                 where a.kind = 'OFFICER' and a.state = 'ACTIVE'
                   and exists (select from identity.officer_role r where r.account_id = a.id and r.role in (:roles))
                 order by a.display_name, a.id
                """).param("roles", roles.stream().map(Role::name).toList()).query(row -> {
            officers.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return officers;
    }

    private String nameOf(Named account) {
        if (account.displayName() != null) return account.displayName();
        return Optional.ofNullable(account.nss())
                .flatMap(nss -> insured.find(new Nss(nss)))
                .map(InsuredPersonView::fullName)
                .orElse("");
    }

    private record Named(
            @Nullable String displayName, @Nullable String nss) {}
}
