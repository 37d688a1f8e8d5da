-- Accounts, their links by mail, and the attempts that the throttle counts.
create schema if not exists identity;

create table identity.account (
    id                  uuid        not null,
    kind                text        not null,
    nss                 text,
    curp                text,
    email               text        not null,
    mobile              text,
    display_name        text,
    password_hash       text        not null,
    password_changed_at timestamptz not null,
    locale              text        not null,
    created_at          timestamptz not null,
    version             bigint      not null,
    constraint account_pk primary key (id),
    constraint account_kind_known check (kind in ('WORKER', 'OFFICER')),
    constraint account_locale_known check (locale in ('es-MX', 'en')),
    constraint account_worker_identified check ((kind = 'WORKER') = (nss is not null and curp is not null)),
    constraint account_officer_named check ((kind = 'OFFICER') = (display_name is not null))
);

create unique index account_by_nss on identity.account (nss);
create unique index account_by_curp on identity.account (curp);
create unique index account_by_email on identity.account (lower(email));

comment on column identity.account.id is 'sensitive=false';
comment on column identity.account.kind is 'sensitive=false';
comment on column identity.account.nss is 'sensitive=true';
comment on column identity.account.curp is 'sensitive=true';
comment on column identity.account.email is 'sensitive=true';
comment on column identity.account.mobile is 'sensitive=true';
comment on column identity.account.display_name is 'sensitive=true';
comment on column identity.account.password_hash is 'sensitive=true';
comment on column identity.account.password_changed_at is 'sensitive=false';
comment on column identity.account.locale is 'sensitive=false';
comment on column identity.account.created_at is 'sensitive=false';
comment on column identity.account.version is 'sensitive=false';

create table identity.account_link (
    id            uuid        not null,
    account_id    uuid        not null,
    purpose       text        not null,
    token_hash    text        not null,
    new_email     text,
    created_at    timestamptz not null,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    superseded_at timestamptz,
    version       bigint      not null,
    constraint account_link_pk primary key (id),
    constraint account_link_account_fk foreign key (account_id) references identity.account (id),
    constraint account_link_purpose_known check (purpose in ('RECOVERY', 'EMAIL_CHANGE')),
    constraint account_link_new_email check ((purpose = 'EMAIL_CHANGE') = (new_email is not null)),
    constraint account_link_expires_later check (expires_at > created_at),
    constraint account_link_one_end check (used_at is null or superseded_at is null)
);

create unique index account_link_by_token on identity.account_link (token_hash);
create index account_link_by_account on identity.account_link (account_id);
create unique index account_link_open on identity.account_link (account_id, purpose)
    where used_at is null and superseded_at is null;
create index account_link_of_account on identity.account_link (account_id, created_at);

comment on column identity.account_link.id is 'sensitive=false';
comment on column identity.account_link.account_id is 'sensitive=false';
comment on column identity.account_link.purpose is 'sensitive=false';
comment on column identity.account_link.token_hash is 'sensitive=true';
comment on column identity.account_link.new_email is 'sensitive=true';
comment on column identity.account_link.created_at is 'sensitive=false';
comment on column identity.account_link.expires_at is 'sensitive=false';
comment on column identity.account_link.used_at is 'sensitive=false';
comment on column identity.account_link.superseded_at is 'sensitive=false';
comment on column identity.account_link.version is 'sensitive=false';

create table identity.attempt (
    id           bigint generated always as identity,
    kind         text        not null,
    key_hash     text        not null,
    attempted_at timestamptz not null,
    forget_at    timestamptz not null,
    constraint attempt_pk primary key (id),
    constraint attempt_forgotten_later check (forget_at > attempted_at)
);

create index attempt_by_key on identity.attempt (key_hash, attempted_at desc);
create index attempt_by_end on identity.attempt (forget_at);

comment on column identity.attempt.id is 'sensitive=false';
comment on column identity.attempt.kind is 'sensitive=false';
comment on column identity.attempt.key_hash is 'sensitive=false';
comment on column identity.attempt.attempted_at is 'sensitive=false';
comment on column identity.attempt.forget_at is 'sensitive=false';

-- Places from which an account was opened before: an attack on the account from elsewhere does not shut its owner out there.
create table identity.familiar_place (
    place_hash   text        not null,
    last_seen_at timestamptz not null,
    constraint familiar_place_pk primary key (place_hash)
);

create index familiar_place_by_age on identity.familiar_place (last_seen_at);

comment on column identity.familiar_place.place_hash is 'sensitive=false';
comment on column identity.familiar_place.last_seen_at is 'sensitive=false';

-- Recoveries asked for and not yet answered; without account where the name typed has none, so that both take the same time.
create table identity.recovery_request (
    id           uuid        not null,
    account_id   uuid,
    requested_at timestamptz not null,
    constraint recovery_request_pk primary key (id),
    constraint recovery_request_account_fk foreign key (account_id) references identity.account (id)
);

create index recovery_request_by_age on identity.recovery_request (requested_at, id);
create index recovery_request_of_account on identity.recovery_request (account_id);

comment on column identity.recovery_request.id is 'sensitive=false';
comment on column identity.recovery_request.account_id is 'sensitive=false';
comment on column identity.recovery_request.requested_at is 'sensitive=false';
