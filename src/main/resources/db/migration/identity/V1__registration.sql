-- Registration of new users: from the form to confirmed data.
create schema identity;

create table identity.registration (
    id                  uuid        not null,
    request_key         uuid        not null,
    reference           text        not null,
    curp                text        not null,
    nss                 text        not null,
    email               text        not null,
    mobile              text,
    password_hash       text,
    locale              text        not null,
    submitted_at        timestamptz not null,
    confirmation_due_at timestamptz not null,
    status              text        not null,
    refusal             text,
    first_message_id    uuid        not null,
    account_id          uuid,
    opened_at           timestamptz,
    confirmed_at        timestamptz,
    closed_at           timestamptz,
    version             integer     not null,
    constraint registration_pk primary key (id),
    constraint registration_once unique (request_key),
    constraint registration_reference_unique unique (reference),
    constraint registration_account_unique unique (account_id),
    constraint registration_reference_form check (reference ~ '^[2-9A-HJ-NP-Z]{16}$'),
    constraint registration_curp_form check (curp ~ '^[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]$'),
    constraint registration_nss_form check (nss ~ '^[0-9]{11}$'),
    constraint registration_locale_known check (locale in ('es-MX', 'en')),
    constraint registration_status_known check (status in
        ('SUBMITTED', 'LINK_SENT', 'ACCOUNT_OPENED', 'CONFIRMED', 'EXPIRED', 'CANCELLED')),
    constraint registration_refusal_known check (refusal in ('NOT_MATCHED', 'ALREADY_REGISTERED')),
    constraint registration_refused_stays_closed check (
        refusal is null or status in ('SUBMITTED', 'LINK_SENT', 'EXPIRED', 'CANCELLED')),
    constraint registration_due_after_submission check (confirmation_due_at >= submitted_at),
    constraint registration_password_while_in_course check (
        (password_hash is not null) = (status in ('SUBMITTED', 'LINK_SENT'))),
    constraint registration_account_when_opened check (
        (account_id is not null) = (status in ('ACCOUNT_OPENED', 'CONFIRMED'))),
    constraint registration_opened_with_time check ((opened_at is not null) = (account_id is not null)),
    constraint registration_confirmed_with_time check ((confirmed_at is not null) = (status = 'CONFIRMED')),
    constraint registration_closed_with_time check ((closed_at is not null) = (status in ('EXPIRED', 'CANCELLED')))
);

-- One person, one registration in course.
create unique index registration_in_course on identity.registration (nss)
    where refusal is null and status in ('SUBMITTED', 'LINK_SENT');
create index registration_due on identity.registration (confirmation_due_at) where status = 'SUBMITTED';
create index registration_closed on identity.registration (closed_at) where closed_at is not null;

create table identity.confirmation_link (
    id              uuid        not null,
    registration_id uuid        not null,
    token_hash      text        not null,
    message_id      uuid,
    made_at         timestamptz not null,
    delivered_at    timestamptz,
    failed_at       timestamptz,
    expires_at      timestamptz,
    used_at         timestamptz,
    superseded_at   timestamptz,
    constraint confirmation_link_pk primary key (id),
    constraint confirmation_link_registration_fk foreign key (registration_id)
        references identity.registration (id) on delete cascade,
    constraint confirmation_link_token_unique unique (token_hash),
    constraint confirmation_link_message_unique unique (message_id),
    constraint confirmation_link_token_form check (token_hash ~ '^[0-9a-f]{64}$'),
    constraint confirmation_link_delivered_or_failed check (delivered_at is null or failed_at is null),
    constraint confirmation_link_validity_from_sending check (
        (expires_at is not null) = (delivered_at is not null or failed_at is not null)),
    constraint confirmation_link_used_or_superseded check (used_at is null or superseded_at is null)
);

create unique index confirmation_link_current on identity.confirmation_link (registration_id)
    where superseded_at is null;
create index confirmation_link_by_registration on identity.confirmation_link (registration_id);
create index confirmation_link_expiry on identity.confirmation_link (expires_at)
    where used_at is null and superseded_at is null;

create table identity.data_report (
    id              uuid        not null,
    request_key     uuid        not null,
    registration_id uuid        not null,
    words           text        not null,
    reported_at     timestamptz not null,
    constraint data_report_pk primary key (id),
    constraint data_report_once unique (request_key),
    constraint data_report_registration_fk foreign key (registration_id) references identity.registration (id),
    constraint data_report_words_length check (length(words) between 1 and 2000)
);

create index data_report_of_registration on identity.data_report (registration_id, reported_at);

comment on column identity.registration.id is 'sensitive=false';
comment on column identity.registration.request_key is 'sensitive=false';
comment on column identity.registration.reference is 'sensitive=true';
comment on column identity.registration.curp is 'sensitive=true';
comment on column identity.registration.nss is 'sensitive=true';
comment on column identity.registration.email is 'sensitive=true';
comment on column identity.registration.mobile is 'sensitive=true';
comment on column identity.registration.password_hash is 'sensitive=true';
comment on column identity.registration.locale is 'sensitive=false';
comment on column identity.registration.submitted_at is 'sensitive=false';
comment on column identity.registration.confirmation_due_at is 'sensitive=false';
comment on column identity.registration.status is 'sensitive=false';
comment on column identity.registration.refusal is 'sensitive=false';
comment on column identity.registration.first_message_id is 'sensitive=false';
comment on column identity.registration.account_id is 'sensitive=false';
comment on column identity.registration.opened_at is 'sensitive=false';
comment on column identity.registration.confirmed_at is 'sensitive=false';
comment on column identity.registration.closed_at is 'sensitive=false';
comment on column identity.registration.version is 'sensitive=false';

comment on column identity.confirmation_link.id is 'sensitive=false';
comment on column identity.confirmation_link.registration_id is 'sensitive=false';
comment on column identity.confirmation_link.token_hash is 'sensitive=true';
comment on column identity.confirmation_link.message_id is 'sensitive=false';
comment on column identity.confirmation_link.made_at is 'sensitive=false';
comment on column identity.confirmation_link.delivered_at is 'sensitive=false';
comment on column identity.confirmation_link.failed_at is 'sensitive=false';
comment on column identity.confirmation_link.expires_at is 'sensitive=false';
comment on column identity.confirmation_link.used_at is 'sensitive=false';
comment on column identity.confirmation_link.superseded_at is 'sensitive=false';

comment on column identity.data_report.id is 'sensitive=false';
comment on column identity.data_report.request_key is 'sensitive=false';
comment on column identity.data_report.registration_id is 'sensitive=false';
comment on column identity.data_report.words is 'sensitive=true';
comment on column identity.data_report.reported_at is 'sensitive=false';
