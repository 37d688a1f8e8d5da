package org.ventanilla.affiliation.imports;

import org.ventanilla.affiliation.formats.MovementType;

/**
 * The state machine NONE → ACTIVE → ENDED → ACTIVE of each person with each employer's registration, as set-based SQL over the staged lines.
 * The codes are the institute's. Basis: AF-67, AF-68.
 */
final class MovementJudgement {

    /** How each work that the file speaks of stands before it: last movement, and first day of the spell. */
    static final String STANDING = """
            create temporary table standing on commit drop as
            select work.nss, work.employer, last.kind as last_kind, last.effective_on as last_on, start.effective_on as started_on
            from (select distinct nss, employer from staged where not rejected) work
            cross join lateral (
                select kind, effective_on from affiliation.movement
                where nss = work.nss and employer_registration = work.employer
                order by id desc limit 1) last
            left join lateral (
                select effective_on from affiliation.movement
                where nss = work.nss and employer_registration = work.employer and kind in ('ENROLLMENT', 'REENROLLMENT')
                order by id desc limit 1) start on true
            """;

    private static final String LINES = """
            insert into judged (line_number, severity, code, field, value)
            with line as (
                select staged.*, employer.registration is not null as employer_known, person.name_key as known_name_key,
                       standing.last_kind, standing.last_on, standing.started_on
                from staged
                left join affiliation.employer on employer.registration = staged.employer
                left join affiliation.insured_person person on person.nss = staged.nss
                left join standing on standing.nss = staged.nss and standing.employer = staged.employer
                where not staged.rejected),
            """;

    /** An unknown NSS gets the name of its first line that can be taken. A re-entry on the day of the baja would count that day twice. */
    private static final String REENTRIES = """
            named as (
                select *, coalesce(known_name_key, first_value(name_key)
                              over (partition by nss order by employer_known desc, line_number)) as name_of_nss
                from line),
            alone as (
                select *, case when not employer_known then '024'
                               when name_key <> name_of_nss then '059'
                               when last_kind <> 'TERMINATION' then '048'
                               when effective_on <= last_on then '049' end as own_code
                from named),
            ordered as (
                select *, min(line_number) filter (where own_code is null) over (partition by nss, employer) as taken_line
                from alone),
            verdict as (
                select *, case when own_code in ('024', '059') then own_code
                               when line_number > taken_line then '048'
                               else own_code end as code
                from ordered)
            """;

    private static final String CHANGES = """
            alone as (
                select *, case when not employer_known then '024'
                               when known_name_key is null then '058'
                               when name_key <> known_name_key then '059'
                               when last_kind is null then '026'
                               when last_kind = 'TERMINATION' then '051'
                               when effective_on < started_on then '050'
                               when effective_on <= last_on and exists (
                                    select from affiliation.movement past
                                    where past.nss = line.nss and past.employer_registration = line.employer
                                      and past.kind = 'SALARY_CHANGE' and past.effective_on = line.effective_on) then '056'
                               when effective_on < last_on then '049' end as own_code
                from line),
            ordered as (
                select *, max(effective_on) filter (where own_code is null) over (
                              partition by nss, employer order by line_number
                              rows between unbounded preceding and 1 preceding) as taken_on
                from alone),
            marked as (
                select *, own_code is null and (taken_on is null or effective_on > taken_on) as taken
                from ordered),
            verdict as (
                select *, case when own_code is not null then own_code
                               when taken then null
                               when bool_or(taken) over (partition by nss, employer, effective_on order by line_number
                                                         rows between unbounded preceding and 1 preceding) then '056'
                               else '049' end as code
                from marked)
            """;

    private static final String TERMINATIONS = """
            alone as (
                select *, case when not employer_known then '024'
                               when known_name_key is null then '058'
                               when name_key <> known_name_key then '059'
                               when last_kind is null then '026'
                               when last_kind = 'TERMINATION' then '051'
                               when effective_on < started_on then '050'
                               when effective_on < last_on then '049' end as own_code
                from line),
            ordered as (
                select *, min(line_number) filter (where own_code is null) over (partition by nss, employer) as taken_line
                from alone),
            verdict as (
                select *, case when own_code in ('024', '058', '059') then own_code
                               when line_number > taken_line then '051'
                               else own_code end as code
                from ordered)
            """;

    private static final String NOTED = """
            select line_number, 'REJECTION', code,
                   case code when '024' then 'registro_patronal' when '059' then 'nombres' when '049' then 'fecha'
                             when '050' then 'fecha' when '056' then 'fecha' else 'nss' end,
                   case code when '024' then employer when '059' then concat_ws(' ', given_names, first_surname, second_surname)
                             when '049' then to_char(effective_on, 'DDMMYYYY') when '050' then to_char(effective_on, 'DDMMYYYY')
                             when '056' then to_char(effective_on, 'DDMMYYYY') else nss end
            from verdict where code is not null order by line_number
            """;

    private MovementJudgement() {}

    /** The statement that notes what is wrong with the lines of a file of this type. */
    static String of(MovementType type) {
        var verdict = switch (type) {
            case REENTRY -> REENTRIES;
            case SALARY_CHANGE -> CHANGES;
            case TERMINATION -> TERMINATIONS;
        };
        return LINES + verdict + NOTED;
    }
}
