package org.ventanilla.affiliation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.core.Curp;
import org.ventanilla.core.Nss;

/** The register of insured persons, read from the tables that the importers fill. */
@Repository
class JdbcInsuredPersons implements InsuredPersons {

    private final JdbcClient jdbc;

    JdbcInsuredPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean matches(Curp curp, Nss nss) {
        return jdbc.sql("select exists (select 1 from affiliation.insured_person where nss = :nss and curp = :curp)")
                .param("nss", nss.value())
                .param("curp", curp.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<InsuredPersonView> find(Nss nss) {
        return jdbc.sql("""
                        select person.nss, person.curp, person.first_surname, person.second_surname, person.given_names,
                               clinic.family_clinic, clinic.shift, clinic.consulting_room, clinic.medical_aggregate,
                               clinic.subdelegation, pension.folio, pension.law, pension.kind, pension.started_on
                        from affiliation.insured_person person
                        left join affiliation.clinic clinic on clinic.nss = person.nss
                        left join lateral (select folio, law, kind, started_on from affiliation.pension
                                           where nss = person.nss
                                           order by started_on desc, folio limit 1) pension on true
                        where person.nss = :nss and person.curp is not null
                        """)
                .param("nss", nss.value())
                .query((row, number) -> person(row))
                .optional();
    }

    private static InsuredPersonView person(ResultSet row) throws SQLException {
        return new InsuredPersonView(
                new Nss(row.getString("nss")),
                new Curp(row.getString("curp")),
                row.getString("first_surname"),
                row.getString("second_surname"),
                row.getString("given_names"),
                clinic(row),
                pension(row));
    }

    private static @Nullable ClinicView clinic(ResultSet row) throws SQLException {
        var familyClinic = row.getString("family_clinic");
        if (familyClinic == null) return null;
        return new ClinicView(
                familyClinic,
                ClinicView.Shift.valueOf(row.getString("shift")),
                row.getString("consulting_room"),
                row.getString("medical_aggregate"),
                row.getString("subdelegation"));
    }

    private static @Nullable PensionView pension(ResultSet row) throws SQLException {
        var folio = row.getString("folio");
        if (folio == null) return null;
        return new PensionView(
                folio,
                row.getInt("law"),
                row.getString("kind"),
                row.getObject("started_on", java.time.LocalDate.class));
    }
}
