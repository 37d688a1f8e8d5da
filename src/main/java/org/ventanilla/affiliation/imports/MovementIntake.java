package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.MovementType;
import org.ventanilla.affiliation.formats.RegisterFormat;

/**
 * Judges and takes the movements of an IDSE batch. A file holds one type of movement, so what one line does to the next is known as a set:
 * of the altas of one work the first that holds is taken, of its salary changes each that is later than all before, of its bajas the first.
 * Basis: AF-67, AF-68.
 */
@Component
class MovementIntake implements RegisterIntake {

    private final JdbcClient jdbc;
    private final MovementWarnings warnings;

    MovementIntake(JdbcClient jdbc, MovementWarnings warnings) {
        this.jdbc = jdbc;
        this.warnings = warnings;
    }

    @Override
    public RegisterFormat format() {
        return RegisterFormat.IDSE;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "nss text",
                "employer text",
                "type text",
                "first_surname text",
                "second_surname text",
                "given_names text",
                "name_key text",
                "effective_on date",
                "salary numeric",
                "worker_type text",
                "salary_type text",
                "week_type text",
                "cause text",
                "family_clinic text",
                "guide text",
                "worker_key text",
                "curp text");
    }

    @Override
    public void judge() {
        var type = jdbc.sql("select type from staged where not rejected limit 1")
                .query(String.class)
                .optional()
                .flatMap(MovementType::of);
        type.ifPresent(present -> {
            jdbc.sql(MovementJudgement.STANDING).update();
            jdbc.sql("analyze standing").update();
            jdbc.sql(MovementJudgement.of(present)).update();
        });
    }

    @Override
    public void take(UUID batchId, LocalDate receivedOn) {
        takePersons(batchId);
        fillCurps();
        warnings.note();
        takeMovements(batchId, receivedOn);
    }

    private void takePersons(UUID batchId) {
        jdbc.sql("""
                        insert into affiliation.insured_person
                            (nss, curp, first_surname, second_surname, given_names, name_key, batch_id)
                        select distinct on (nss) nss, curp, first_surname, second_surname, given_names, name_key, :batch
                        from staged where not rejected and type = '08'
                        order by nss, line_number
                        on conflict (nss) do nothing
                        """).param("batch", batchId).update();
    }

    /** Somebody whose CURP the register lacked gets it from the first line that brings one. */
    private void fillCurps() {
        jdbc.sql("""
                        update affiliation.insured_person person set curp = brought.curp
                        from (select distinct on (nss) nss, curp from staged
                              where not rejected and curp is not null order by nss, line_number) brought
                        where brought.nss = person.nss and person.curp is null
                        """).update();
    }

    /** The first alta of an NSS is its enrollment, later ones are re-entries (AF-50). */
    private void takeMovements(UUID batchId, LocalDate receivedOn) {
        jdbc.sql("""
                        insert into affiliation.movement
                            (nss, employer_registration, kind, effective_on, received_on, daily_base_salary, below_minimum,
                             worker_type, salary_type, week_type, termination_cause, family_clinic, office_guide, worker_key,
                             reported_curp, batch_id, line_number)
                        select nss, employer,
                               case type when '07' then 'SALARY_CHANGE' when '02' then 'TERMINATION'
                                    else case when row_number() over (partition by nss order by line_number) = 1
                                               and not exists (select from affiliation.movement past where past.nss = staged.nss)
                                              then 'ENROLLMENT' else 'REENROLLMENT' end end,
                               effective_on, :receivedOn, salary,
                               line_number in (select line_number from judged where code = '015'),
                               worker_type, salary_type, week_type, cause, family_clinic, guide, worker_key, curp, :batch, line_number
                        from staged where not rejected
                        order by line_number
                        """).param("batch", batchId).param("receivedOn", receivedOn).update();
    }
}
