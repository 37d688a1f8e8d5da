package org.ventanilla.affiliation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.ClinicView;
import org.ventanilla.affiliation.InsuredPersonView;
import org.ventanilla.affiliation.InsuredPersons;
import org.ventanilla.affiliation.Ledger;
import org.ventanilla.affiliation.PensionView;
import org.ventanilla.affiliation.Spell;
import org.ventanilla.affiliation.formats.PensionKind;
import org.ventanilla.core.Nss;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;

/** What the register knows about a person: who they are, where they are seen, their work and their pension. */
@Component
class RegisteredPerson implements PersonalData {

    private static final int PLACE = 40;

    private final InsuredPersons persons;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    RegisteredPerson(InsuredPersons persons, Ledger ledger, JdbcClient jdbc) {
        this.persons = persons;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String titleKey() {
        return "affiliation.personal";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        return user.nss().flatMap(persons::find).map(this::values).orElse(Map.of());
    }

    private Map<String, Object> values(InsuredPersonView person) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", person.fullName());
        values.put("nss", person.nss().value());
        values.put("curp", person.curp().value());
        values.put("birthDate", person.curp().birthDate());
        values.put("sex", person.curp().sex());
        person.clinic().ifPresent(clinic -> values.put("clinic", clinic(clinic)));
        person.pension().ifPresent(pension -> values.put("pension", pension(pension)));
        values.put(
                "spells",
                ledger.spells(person.nss()).stream()
                        .map(RegisteredPerson::spell)
                        .toList());
        values.put("movements", movements(person.nss()));
        return values;
    }

    private static Map<String, Object> clinic(ClinicView clinic) {
        var values = new LinkedHashMap<String, Object>();
        values.put("familyClinic", clinic.familyClinic());
        values.put("shift", clinic.shift());
        values.put("consultingRoom", clinic.consultingRoom());
        values.put("medicalAggregate", clinic.medicalAggregate());
        values.put("subdelegation", clinic.subdelegation());
        return values;
    }

    private static Map<String, Object> pension(PensionView pension) {
        var values = new LinkedHashMap<String, Object>();
        values.put("folio", pension.folio());
        values.put("law", pension.law());
        values.put("kind", PensionKind.valueOf(pension.kind()));
        values.put("startedOn", pension.startedOn());
        return values;
    }

    private static Map<String, Object> spell(Spell spell) {
        var values = new LinkedHashMap<String, Object>();
        values.put("employer", spell.employerName());
        values.put("employerRegistration", spell.employer().value());
        values.put("startedOn", spell.startedOn());
        spell.endedOn().ifPresent(lastDay -> values.put("endedOn", lastDay));
        return values;
    }

    private List<Map<String, Object>> movements(Nss nss) {
        return jdbc.sql("""
                select employer_registration, kind, effective_on, received_on, daily_base_salary
                from affiliation.movement where nss = :nss order by id
                """)
                .param("nss", nss.value())
                .query((row, number) -> movement(row))
                .list();
    }

    private static Map<String, Object> movement(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        values.put("movement", Movement.valueOf(row.getString("kind")));
        values.put("employerRegistration", row.getString("employer_registration"));
        values.put("effectiveOn", row.getObject("effective_on", LocalDate.class));
        values.put("receivedOn", row.getObject("received_on", LocalDate.class));
        var salary = row.getBigDecimal("daily_base_salary");
        if (salary != null) values.put("dailyBaseSalary", salary);
        return values;
    }

    /** Kinds of movements. */
    enum Movement {
        /** Alta. */
        ENROLLMENT,
        /** Reingreso. */
        REENROLLMENT,
        /** Modificación de salario. */
        SALARY_CHANGE,
        /** Baja. */
        TERMINATION
    }
}
