package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.RegisterFormat;

/** Takes employers' registrations; a later file replaces what an earlier one said of the same registration. */
@Component
class EmployerIntake implements RegisterIntake {

    private final JdbcClient jdbc;

    EmployerIntake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RegisterFormat format() {
        return RegisterFormat.EMPLOYERS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "registration text",
                "rfc text",
                "name text",
                "risk_class smallint",
                "wage_zone text",
                "municipality text");
    }

    @Override
    public void judge() {
        jdbc.sql(RepeatedRows.noted("registration", "registro_patronal")).update();
    }

    @Override
    public void take(UUID batchId, LocalDate receivedOn) {
        jdbc.sql("""
                        insert into affiliation.employer (registration, rfc, name, risk_class, wage_zone, municipality, batch_id)
                        select registration, rfc, name, risk_class, wage_zone, municipality, :batch
                        from staged where not rejected
                        on conflict (registration) do update
                        set rfc = excluded.rfc, name = excluded.name, risk_class = excluded.risk_class,
                            wage_zone = excluded.wage_zone, municipality = excluded.municipality, batch_id = excluded.batch_id
                        """).param("batch", batchId).update();
    }
}
