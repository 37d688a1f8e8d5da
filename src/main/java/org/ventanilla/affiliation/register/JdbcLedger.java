package org.ventanilla.affiliation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.core.EmployerRegistration;
import org.ventanilla.core.Nss;

/** Spells of work, made from the accepted movements in the order in which they were judged. */
@Repository
class JdbcLedger implements Ledger {

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Spell> spells(Nss nss) {
        var movements = jdbc.sql("""
                        select movement.employer_registration, coalesce(employer.name, movement.employer_registration) as name,
                               movement.kind, movement.effective_on
                        from affiliation.movement
                        left join affiliation.employer on employer.registration = movement.employer_registration
                        where movement.nss = :nss and movement.kind <> 'SALARY_CHANGE'
                        order by movement.id
                        """)
                .param("nss", nss.value())
                .query((row, number) -> boundary(row))
                .list();
        return SpellBoundary.spells(movements);
    }

    private static SpellBoundary boundary(ResultSet row) throws SQLException {
        return new SpellBoundary(
                new EmployerRegistration(row.getString("employer_registration")),
                row.getString("name"),
                !"TERMINATION".equals(row.getString("kind")),
                row.getObject("effective_on", LocalDate.class));
    }
}
