-- The institute's register: who is insured, by whom, since when, and the files that said so.
create schema affiliation;

create table affiliation.import_batch (
    id             uuid primary key,
    number         bigint generated always as identity unique,
    file_name      text        not null check (length(file_name) between 1 and 255),
    content_sha256 text        not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    size_bytes     bigint      not null check (size_bytes >= 0),
    received_on    date        not null,
    uploaded_at    timestamptz not null,
    uploaded_by    uuid,
    request_key    uuid unique,
    state          text        not null check (state in ('RECEIVED', 'RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    format         text check (format in ('IDSE', 'EMPLOYERS', 'PENSIONS', 'CLINICS')),
    attempts       integer     not null default 0 check (attempts >= 0),
    started_at     timestamptz,
    finished_at    timestamptz,
    lines_total    bigint      not null default 0,
    lines_done     bigint      not null default 0,
    lines_read     bigint      not null default 0,
    lines_accepted bigint      not null default 0,
    lines_rejected bigint      not null default 0,
    lines_warned   bigint      not null default 0,
    refusal_code   text,
    refusal_values text[]      not null default '{}',
    constraint import_batch_counts check (lines_read = lines_accepted + lines_rejected and lines_warned <= lines_accepted),
    constraint import_batch_end check ((finished_at is not null) = (state in ('DONE', 'REFUSED', 'FAILED'))),
    constraint import_batch_refusal check ((refusal_code is not null) = (state = 'REFUSED'))
);

-- The same bytes are one batch. Only where they were judged and nothing was taken may they come again: with another date, or after the
-- employers that were missing.
create unique index import_batch_by_content on affiliation.import_batch (content_sha256)
    where state in ('RECEIVED', 'RUNNING', 'REFUSED') or lines_accepted > 0;
create index import_batch_waiting on affiliation.import_batch (number) where state in ('RECEIVED', 'RUNNING');

create table affiliation.import_chunk (
    batch_id uuid    not null references affiliation.import_batch deferrable initially deferred,
    number   integer not null check (number >= 0),
    content  bytea   not null,
    primary key (batch_id, number)
);

create table affiliation.import_line (
    batch_id    uuid   not null references affiliation.import_batch,
    line_number bigint not null check (line_number > 0),
    outcome     text   not null check (outcome in ('REJECTED', 'WARNED')),
    content     text   not null,
    primary key (batch_id, line_number)
);

create table affiliation.import_remark (
    batch_id    uuid    not null,
    line_number bigint  not null,
    ordinal     integer not null check (ordinal > 0),
    severity    text    not null check (severity in ('REJECTION', 'WARNING')),
    code        text    not null,
    field       text    not null,
    value       text    not null,
    primary key (batch_id, line_number, ordinal),
    foreign key (batch_id, line_number) references affiliation.import_line
);

create table affiliation.employer (
    registration text primary key check (registration ~ '^[A-Z0-9][0-9]{10}$'),
    rfc          text     not null check (length(rfc) in (12, 13)),
    name         text     not null check (length(name) between 1 and 200),
    risk_class   smallint not null check (risk_class between 1 and 5),
    wage_zone    text     not null check (wage_zone in ('GENERAL', 'BORDER')),
    municipality text     not null check (length(municipality) between 1 and 100),
    batch_id     uuid     not null
);

create table affiliation.insured_person (
    nss            text primary key check (nss ~ '^[0-9]{11}$'),
    curp           text check (curp ~ '^[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]$'),
    first_surname  text not null check (length(first_surname) between 1 and 80),
    second_surname text not null check (length(second_surname) <= 80),
    given_names    text not null check (length(given_names) between 1 and 80),
    name_key       text not null,
    batch_id       uuid not null
);

create index insured_person_by_curp on affiliation.insured_person (curp);

create table affiliation.movement (
    nss                   text         not null references affiliation.insured_person,
    id                    bigint generated always as identity,
    employer_registration text         not null,
    kind                  text         not null check (kind in ('ENROLLMENT', 'REENROLLMENT', 'SALARY_CHANGE', 'TERMINATION')),
    effective_on          date         not null,
    received_on           date         not null,
    daily_base_salary     numeric(6, 2) check (daily_base_salary > 0),
    below_minimum         boolean      not null default false,
    worker_type           text check (worker_type ~ '^[1-4]$'),
    salary_type           text check (salary_type ~ '^[0-2]$'),
    week_type             text check (week_type ~ '^[0-6]$'),
    termination_cause     text check (termination_cause ~ '^[1-9A]$'),
    family_clinic         text,
    office_guide          text         not null,
    worker_key            text         not null,
    reported_curp         text,
    batch_id              uuid         not null,
    line_number           bigint       not null check (line_number > 0),
    primary key (nss, id),
    constraint movement_once unique (nss, employer_registration, effective_on, kind),
    constraint movement_of_a_line unique (batch_id, line_number),
    constraint movement_cause check ((termination_cause is not null) = (kind = 'TERMINATION')),
    constraint movement_salary check ((daily_base_salary is null) = (kind = 'TERMINATION'))
);

create function affiliation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'affiliation.% is append-only: a correction is a new row', tg_table_name;
end
$$;

create trigger movement_append_only before update or delete or truncate on affiliation.movement
    for each statement execute function affiliation.refuse_change();

create table affiliation.pension (
    nss             text           not null references affiliation.insured_person,
    folio           text           not null check (length(folio) between 1 and 20),
    law             smallint       not null check (law in (1973, 1997)),
    kind            text           not null,
    resolution      text           not null,
    resolved_on     date           not null,
    started_on      date           not null,
    monthly_amount  numeric(12, 2) not null check (monthly_amount > 0),
    payer           text           not null check (payer in ('INSTITUTE', 'INSURER', 'AFORE')),
    bank            text,
    account_ending  text check (account_ending ~ '^[0-9]{4}$'),
    dependants      smallint       not null check (dependants between 0 and 30),
    survival_state  text           not null check (survival_state in ('CURRENT', 'DUE', 'SUSPENDED')),
    batch_id        uuid           not null,
    primary key (nss, folio)
);

create table affiliation.clinic (
    nss               text primary key references affiliation.insured_person,
    family_clinic     text not null check (length(family_clinic) between 1 and 80),
    shift             text not null check (shift in ('MORNING', 'AFTERNOON')),
    consulting_room   text not null check (length(consulting_room) between 1 and 10),
    medical_aggregate text not null check (length(medical_aggregate) between 1 and 8),
    subdelegation     text not null check (length(subdelegation) between 1 and 80),
    batch_id          uuid not null
);

create index employer_by_batch on affiliation.employer (batch_id);
create index insured_person_by_batch on affiliation.insured_person (batch_id);
create index movement_by_batch on affiliation.movement (batch_id);
create index movement_by_employer on affiliation.movement (employer_registration);
create index pension_by_batch on affiliation.pension (batch_id);
create index clinic_by_batch on affiliation.clinic (batch_id);

create table affiliation.parameter (
    code      text           not null check (code in ('MINIMUM_WAGE_GENERAL', 'MINIMUM_WAGE_BORDER', 'UMA')),
    starts_on date           not null,
    amount    numeric(10, 2) not null check (amount > 0),
    primary key (code, starts_on)
);

comment on column affiliation.import_batch.id is 'sensitive=false';
comment on column affiliation.import_batch.number is 'sensitive=false';
comment on column affiliation.import_batch.file_name is 'sensitive=true';
comment on column affiliation.import_batch.content_sha256 is 'sensitive=false';
comment on column affiliation.import_batch.size_bytes is 'sensitive=false';
comment on column affiliation.import_batch.received_on is 'sensitive=false';
comment on column affiliation.import_batch.uploaded_at is 'sensitive=false';
comment on column affiliation.import_batch.uploaded_by is 'sensitive=false';
comment on column affiliation.import_batch.request_key is 'sensitive=false';
comment on column affiliation.import_batch.state is 'sensitive=false';
comment on column affiliation.import_batch.format is 'sensitive=false';
comment on column affiliation.import_batch.attempts is 'sensitive=false';
comment on column affiliation.import_batch.started_at is 'sensitive=false';
comment on column affiliation.import_batch.finished_at is 'sensitive=false';
comment on column affiliation.import_batch.lines_total is 'sensitive=false';
comment on column affiliation.import_batch.lines_done is 'sensitive=false';
comment on column affiliation.import_batch.lines_read is 'sensitive=false';
comment on column affiliation.import_batch.lines_accepted is 'sensitive=false';
comment on column affiliation.import_batch.lines_rejected is 'sensitive=false';
comment on column affiliation.import_batch.lines_warned is 'sensitive=false';
comment on column affiliation.import_batch.refusal_code is 'sensitive=false';
comment on column affiliation.import_batch.refusal_values is 'sensitive=false';
comment on column affiliation.import_chunk.batch_id is 'sensitive=false';
comment on column affiliation.import_chunk.number is 'sensitive=false';
comment on column affiliation.import_chunk.content is 'sensitive=true';
comment on column affiliation.import_line.batch_id is 'sensitive=false';
comment on column affiliation.import_line.line_number is 'sensitive=false';
comment on column affiliation.import_line.outcome is 'sensitive=false';
comment on column affiliation.import_line.content is 'sensitive=true';
comment on column affiliation.import_remark.batch_id is 'sensitive=false';
comment on column affiliation.import_remark.line_number is 'sensitive=false';
comment on column affiliation.import_remark.ordinal is 'sensitive=false';
comment on column affiliation.import_remark.severity is 'sensitive=false';
comment on column affiliation.import_remark.code is 'sensitive=false';
comment on column affiliation.import_remark.field is 'sensitive=false';
comment on column affiliation.import_remark.value is 'sensitive=true';
comment on column affiliation.employer.registration is 'sensitive=false';
comment on column affiliation.employer.rfc is 'sensitive=true';
comment on column affiliation.employer.name is 'sensitive=true';
comment on column affiliation.employer.risk_class is 'sensitive=false';
comment on column affiliation.employer.wage_zone is 'sensitive=false';
comment on column affiliation.employer.municipality is 'sensitive=false';
comment on column affiliation.employer.batch_id is 'sensitive=false';
comment on column affiliation.insured_person.nss is 'sensitive=true';
comment on column affiliation.insured_person.curp is 'sensitive=true';
comment on column affiliation.insured_person.first_surname is 'sensitive=true';
comment on column affiliation.insured_person.second_surname is 'sensitive=true';
comment on column affiliation.insured_person.given_names is 'sensitive=true';
comment on column affiliation.insured_person.name_key is 'sensitive=true';
comment on column affiliation.insured_person.batch_id is 'sensitive=false';
comment on column affiliation.movement.nss is 'sensitive=true';
comment on column affiliation.movement.id is 'sensitive=false';
comment on column affiliation.movement.employer_registration is 'sensitive=true';
comment on column affiliation.movement.kind is 'sensitive=false';
comment on column affiliation.movement.effective_on is 'sensitive=false';
comment on column affiliation.movement.received_on is 'sensitive=false';
comment on column affiliation.movement.daily_base_salary is 'sensitive=true';
comment on column affiliation.movement.below_minimum is 'sensitive=false';
comment on column affiliation.movement.worker_type is 'sensitive=false';
comment on column affiliation.movement.salary_type is 'sensitive=false';
comment on column affiliation.movement.week_type is 'sensitive=false';
comment on column affiliation.movement.termination_cause is 'sensitive=false';
comment on column affiliation.movement.family_clinic is 'sensitive=true';
comment on column affiliation.movement.office_guide is 'sensitive=false';
comment on column affiliation.movement.worker_key is 'sensitive=true';
comment on column affiliation.movement.reported_curp is 'sensitive=true';
comment on column affiliation.movement.batch_id is 'sensitive=false';
comment on column affiliation.movement.line_number is 'sensitive=false';
comment on column affiliation.pension.nss is 'sensitive=true';
comment on column affiliation.pension.folio is 'sensitive=true';
comment on column affiliation.pension.law is 'sensitive=false';
comment on column affiliation.pension.kind is 'sensitive=false';
comment on column affiliation.pension.resolution is 'sensitive=true';
comment on column affiliation.pension.resolved_on is 'sensitive=false';
comment on column affiliation.pension.started_on is 'sensitive=false';
comment on column affiliation.pension.monthly_amount is 'sensitive=true';
comment on column affiliation.pension.payer is 'sensitive=false';
comment on column affiliation.pension.bank is 'sensitive=true';
comment on column affiliation.pension.account_ending is 'sensitive=true';
comment on column affiliation.pension.dependants is 'sensitive=true';
comment on column affiliation.pension.survival_state is 'sensitive=true';
comment on column affiliation.pension.batch_id is 'sensitive=false';
comment on column affiliation.clinic.nss is 'sensitive=true';
comment on column affiliation.clinic.family_clinic is 'sensitive=true';
comment on column affiliation.clinic.shift is 'sensitive=false';
comment on column affiliation.clinic.consulting_room is 'sensitive=true';
comment on column affiliation.clinic.medical_aggregate is 'sensitive=true';
comment on column affiliation.clinic.subdelegation is 'sensitive=false';
comment on column affiliation.clinic.batch_id is 'sensitive=false';
comment on column affiliation.parameter.code is 'sensitive=false';
comment on column affiliation.parameter.starts_on is 'sensitive=false';
comment on column affiliation.parameter.amount is 'sensitive=false';
