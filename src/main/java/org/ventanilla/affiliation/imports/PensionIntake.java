package org.ventanilla.affiliation.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.affiliation.formats.RegisterFormat;

/**
 * Takes pensions and, where the register does not know them yet, the persons who receive them. Name and CURP must be the registered ones: a
 * pension never goes to somebody else. Basis: AF-148.
 */
@Component
class PensionIntake implements RegisterIntake {

    private final JdbcClient jdbc;

    PensionIntake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RegisterFormat format() {
        return RegisterFormat.PENSIONS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "nss text",
                "curp text",
                "first_surname text",
                "second_surname text",
                "given_names text",
                "name_key text",
                "folio text",
                "law smallint",
                "kind text",
                "resolution text",
                "resolved_on date",
                "started_on date",
                "monthly_amount numeric",
                "payer text",
                "bank text",
                "account_ending text",
                "dependants smallint",
                "survival_state text");
    }

    @Override
    public void judge() {
        jdbc.sql(RepeatedRows.noted("nss, folio", "folio")).update();
        jdbc.sql("""
                        insert into judged (line_number, severity, code, field, value)
                        select line_number, 'REJECTION', code,
                               case code when '059' then 'nombres' else 'curp' end,
                               case code when '059' then concat_ws(' ', given_names, first_surname, second_surname) else curp end
                        from (select staged.*,
                                     case when staged.name_key <> coalesce(person.name_key, first_value(staged.name_key) over first_of_nss)
                                          then '059'
                                          when staged.curp <> coalesce(person.curp, first_value(staged.curp) over first_of_nss)
                                          then 'V20' end as code
                              from staged
                              left join affiliation.insured_person person on person.nss = staged.nss
                              where not staged.rejected
                              window first_of_nss as (partition by staged.nss order by staged.line_number)) compared
                        where code is not null
                        """).update();
    }

    @Override
    public void take(UUID batchId, LocalDate receivedOn) {
        jdbc.sql("""
                        insert into affiliation.insured_person as person
                            (nss, curp, first_surname, second_surname, given_names, name_key, batch_id)
                        select distinct on (nss) nss, curp, first_surname, second_surname, given_names, name_key, :batch
                        from staged where not rejected order by nss, line_number
                        on conflict (nss) do update set curp = excluded.curp where person.curp is null
                        """).param("batch", batchId).update();
        jdbc.sql("""
                        insert into affiliation.pension
                            (nss, folio, law, kind, resolution, resolved_on, started_on, monthly_amount, payer, bank, account_ending,
                             dependants, survival_state, batch_id)
                        select nss, folio, law, kind, resolution, resolved_on, started_on, monthly_amount, payer, bank, account_ending,
                               dependants, survival_state, :batch
                        from staged where not rejected
                        on conflict (nss, folio) do update
                        set law = excluded.law, kind = excluded.kind, resolution = excluded.resolution,
                            resolved_on = excluded.resolved_on, started_on = excluded.started_on,
                            monthly_amount = excluded.monthly_amount, payer = excluded.payer, bank = excluded.bank,
                            account_ending = excluded.account_ending, dependants = excluded.dependants,
                            survival_state = excluded.survival_state, batch_id = excluded.batch_id
                        """).param("batch", batchId).update();
    }
}
