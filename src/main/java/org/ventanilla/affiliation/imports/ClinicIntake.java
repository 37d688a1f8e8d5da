package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.RegisterFormat;

/** Takes the clinic data of persons whom the register knows; a later file replaces what an earlier one said. */
@Component
class ClinicIntake implements RegisterIntake {

    private final JdbcClient jdbc;

    ClinicIntake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RegisterFormat format() {
        return RegisterFormat.CLINICS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "nss text",
                "family_clinic text",
                "shift text",
                "consulting_room text",
                "medical_aggregate text",
                "subdelegation text");
    }

    @Override
    public void judge() {
        jdbc.sql(RepeatedRows.noted("nss", "nss")).update();
        jdbc.sql("""
                        insert into judged (line_number, severity, code, field, value)
                        select line_number, 'REJECTION', '058', 'nss', nss
                        from staged
                        where not rejected and not exists (select from affiliation.insured_person person where person.nss = staged.nss)
                        """).update();
    }

    @Override
    public void take(UUID batchId, LocalDate receivedOn) {
        jdbc.sql("""
                        insert into affiliation.clinic
                            (nss, family_clinic, shift, consulting_room, medical_aggregate, subdelegation, batch_id)
                        select nss, family_clinic, shift, consulting_room, medical_aggregate, subdelegation, :batch
                        from staged where not rejected
                        on conflict (nss) do update
                        set family_clinic = excluded.family_clinic, shift = excluded.shift, consulting_room = excluded.consulting_room,
                            medical_aggregate = excluded.medical_aggregate, subdelegation = excluded.subdelegation,
                            batch_id = excluded.batch_id
                        """).param("batch", batchId).update();
    }
}
