package org.ventanilla.affiliation.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks movements that are taken although something about them is doubtful: salaries (AF-70, AF-71) and identities (AF-25, AN-15). */
@Component
class MovementWarnings {

    private static final String VALUES_BY_TIME = """
            (select code, amount, starts_on, lead(starts_on, 1, 'infinity') over (partition by code order by starts_on) as ends_on
             from affiliation.parameter) as dated
            """;

    private final JdbcClient jdbc;

    MovementWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the warnings; the persons of the file are in the register by now. */
    void note() {
        belowMinimum();
        aboveCap();
        curps();
    }

    /** Salary under the minimum wage of the employer's zone on the date of the movement: taken and marked (0.1). */
    private void belowMinimum() {
        jdbc.sql("""
                        insert into judged (line_number, severity, code, field, value)
                        select staged.line_number, 'WARNING', '015', 'sbc', staged.salary::text
                        from staged
                        join affiliation.employer on employer.registration = staged.employer
                        join %s on dated.code = 'MINIMUM_WAGE_' || employer.wage_zone
                              and staged.effective_on >= dated.starts_on and staged.effective_on < dated.ends_on
                        where not staged.rejected and staged.salary < dated.amount
                        """.formatted(VALUES_BY_TIME)).update();
    }

    /** Salary over 25 UMA of the date. */
    private void aboveCap() {
        jdbc.sql("""
                        insert into judged (line_number, severity, code, field, value)
                        select staged.line_number, 'WARNING', 'V10', 'sbc', staged.salary::text
                        from staged
                        join %s on dated.code = 'UMA' and staged.effective_on >= dated.starts_on and staged.effective_on < dated.ends_on
                        where not staged.rejected and staged.salary > 25 * dated.amount
                        """.formatted(VALUES_BY_TIME)).update();
    }

    private void curps() {
        jdbc.sql("""
                        insert into judged (line_number, severity, code, field, value)
                        select line_number, 'WARNING', doubt.code, 'curp', coalesce(curp, '')
                        from (select staged.line_number, staged.curp,
                                     case when person.curp <> staged.curp then 'V06'
                                          when person.curp is null then 'V08'
                                          when staged.type = '08' and exists (
                                               select from affiliation.insured_person other
                                               where other.curp = staged.curp and other.nss <> staged.nss) then 'V07' end as code
                              from staged
                              join affiliation.insured_person person on person.nss = staged.nss
                              where not staged.rejected and staged.type <> '02') doubt
                        where doubt.code is not null
                        """).update();
    }
}
