-- Persons and companies who come with an e.firma: accounts without password, links, first visits and reminders.
alter table identity.account alter column password_hash drop not null;
alter table identity.account alter column password_changed_at drop not null;
alter table identity.account drop constraint account_kind_known;
alter table identity.account add constraint account_kind_known check (kind in ('WORKER', 'PERSON', 'COMPANY', 'OFFICER'));
alter table identity.account drop constraint account_officer_named;
alter table identity.account add constraint account_others_than_workers_named check (
    (kind <> 'WORKER') = (display_name is not null));
alter table identity.account add constraint account_password_by_kind check (
    (kind in ('WORKER', 'OFFICER')) = (password_hash is not null)
    and (password_hash is null) = (password_changed_at is null));
alter table identity.account add constraint account_password_due_where_there_is_one check (
    not password_change_due or password_hash is not null);
alter table identity.account drop constraint account_state_known;
alter table identity.account add constraint account_state_known check (
    state in ('ACTIVE', 'SUSPENDED', 'LEFT', 'CLOSED'));
alter table identity.account add constraint account_closed_by_persons check (state <> 'CLOSED' or kind = 'PERSON');

-- A closed account frees its address.
drop index identity.account_by_email;
create unique index account_by_email on identity.account (lower(email)) where state <> 'CLOSED';
create index account_with_email on identity.account (lower(email));

-- Which e.firma opens which account: by RFC and CURP, never by certificate, so that a renewed one works.
create table identity.efirma_link (
    account_id         uuid        not null,
    rfc                text        not null,
    curp               text,
    name               text        not null,
    certificate_number text        not null,
    not_after          timestamptz not null,
    linked_at          timestamptz not null,
    next_reminder_at   timestamptz,
    constraint efirma_link_pk primary key (account_id),
    constraint efirma_link_account_fk foreign key (account_id) references identity.account (id),
    constraint efirma_link_by_rfc unique (rfc),
    constraint efirma_link_by_curp unique (curp),
    constraint efirma_link_rfc_form check (rfc ~ '^[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{2}[A0-9]$'),
    constraint efirma_link_curp_of_persons check ((length(rfc) = 13) = (curp is not null)),
    constraint efirma_link_curp_form check (curp ~ '^[A-Z0-9]{18}$'),
    constraint efirma_link_reminded_before_the_end check (next_reminder_at < not_after)
);

create index efirma_link_by_reminder on identity.efirma_link (next_reminder_at) where next_reminder_at is not null;

comment on column identity.efirma_link.account_id is 'sensitive=false';
comment on column identity.efirma_link.rfc is 'sensitive=true';
comment on column identity.efirma_link.curp is 'sensitive=true';
comment on column identity.efirma_link.name is 'sensitive=true';
comment on column identity.efirma_link.certificate_number is 'sensitive=true';
comment on column identity.efirma_link.not_after is 'sensitive=false';
comment on column identity.efirma_link.linked_at is 'sensitive=false';
comment on column identity.efirma_link.next_reminder_at is 'sensitive=false';

create table identity.efirma_reminder (
    account_id         uuid        not null,
    certificate_number text        not null,
    days               smallint    not null,
    sent_at            timestamptz not null,
    constraint efirma_reminder_pk primary key (account_id, certificate_number, days),
    constraint efirma_reminder_account_fk foreign key (account_id) references identity.account (id),
    constraint efirma_reminder_days_known check (days in (60, 30, 7))
);

comment on column identity.efirma_reminder.account_id is 'sensitive=false';
comment on column identity.efirma_reminder.certificate_number is 'sensitive=true';
comment on column identity.efirma_reminder.days is 'sensitive=false';
comment on column identity.efirma_reminder.sent_at is 'sensitive=false';

-- Who came with an e.firma for the first time and has not confirmed an address yet; the account comes with the confirmation.
create table identity.efirma_visit (
    id                 uuid        not null,
    rfc                text        not null,
    curp               text,
    name               text        not null,
    certificate_number text        not null,
    not_after          timestamptz not null,
    email              text        not null,
    locale             text        not null,
    token_hash         text        not null,
    asked_at           timestamptz not null,
    expires_at         timestamptz not null,
    used_at            timestamptz,
    superseded_at      timestamptz,
    constraint efirma_visit_pk primary key (id),
    constraint efirma_visit_by_token unique (token_hash),
    constraint efirma_visit_token_form check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint efirma_visit_locale_known check (locale in ('es-MX', 'en')),
    constraint efirma_visit_curp_of_persons check ((length(rfc) = 13) = (curp is not null)),
    constraint efirma_visit_expires_later check (expires_at > asked_at),
    constraint efirma_visit_one_end check (used_at is null or superseded_at is null)
);

create unique index efirma_visit_open on identity.efirma_visit (rfc) where used_at is null and superseded_at is null;
create index efirma_visit_by_end on identity.efirma_visit (expires_at);

comment on column identity.efirma_visit.id is 'sensitive=false';
comment on column identity.efirma_visit.rfc is 'sensitive=true';
comment on column identity.efirma_visit.curp is 'sensitive=true';
comment on column identity.efirma_visit.name is 'sensitive=true';
comment on column identity.efirma_visit.certificate_number is 'sensitive=true';
comment on column identity.efirma_visit.not_after is 'sensitive=false';
comment on column identity.efirma_visit.email is 'sensitive=true';
comment on column identity.efirma_visit.locale is 'sensitive=false';
comment on column identity.efirma_visit.token_hash is 'sensitive=true';
comment on column identity.efirma_visit.asked_at is 'sensitive=false';
comment on column identity.efirma_visit.expires_at is 'sensitive=false';
comment on column identity.efirma_visit.used_at is 'sensitive=false';
comment on column identity.efirma_visit.superseded_at is 'sensitive=false';

-- Who signed in for the holder, where it was a representative.
alter table identity.sign_in_event add column representative text;
alter table identity.sign_in_event drop constraint sign_in_event_result_known;
alter table identity.sign_in_event add constraint sign_in_event_result_known check (result in
    ('RIGHT', 'WRONG_PASSWORD', 'WRONG_CODE', 'WRONG_SIGNATURE', 'SUSPENDED', 'PASSWORD_CHANGE_DUE',
     'TOO_MANY_TRIES'));

comment on column identity.sign_in_event.representative is 'sensitive=true';
