-- Devices, the history of sign-ins, warnings of new devices, former addresses and the phrase against phishing.
create table identity.device (
    id            uuid        not null,
    account_id    uuid        not null,
    secret_hash   text        not null,
    browser       text        not null,
    system        text        not null,
    first_used_at timestamptz not null,
    last_used_at  timestamptz not null,
    constraint device_pk primary key (id),
    constraint device_account_fk foreign key (account_id) references identity.account (id),
    constraint device_once unique (account_id, secret_hash),
    constraint device_secret_digest check (secret_hash ~ '^[0-9a-f]{64}$')
);

create index device_by_use on identity.device (last_used_at);

comment on column identity.device.id is 'sensitive=false';
comment on column identity.device.account_id is 'sensitive=false';
comment on column identity.device.secret_hash is 'sensitive=true';
comment on column identity.device.browser is 'sensitive=false';
comment on column identity.device.system is 'sensitive=false';
comment on column identity.device.first_used_at is 'sensitive=false';
comment on column identity.device.last_used_at is 'sensitive=false';

create table identity.sign_in_event (
    account_id  uuid        not null,
    id          bigint      not null generated always as identity,
    device_id   uuid,
    occurred_at timestamptz not null,
    method      text        not null,
    result      text        not null,
    browser     text        not null,
    system      text        not null,
    network     text        not null,
    constraint sign_in_event_pk primary key (account_id, id),
    constraint sign_in_event_account_fk foreign key (account_id) references identity.account (id),
    constraint sign_in_event_device_fk foreign key (device_id) references identity.device (id) on delete set null,
    constraint sign_in_event_result_known check (
        result in ('RIGHT', 'WRONG_PASSWORD', 'WRONG_CODE', 'SUSPENDED', 'PASSWORD_CHANGE_DUE')),
    constraint sign_in_event_device_when_right check (device_id is null or result = 'RIGHT')
);

create index sign_in_event_of_device on identity.sign_in_event (device_id);
create index sign_in_event_by_age on identity.sign_in_event (occurred_at);

comment on column identity.sign_in_event.account_id is 'sensitive=false';
comment on column identity.sign_in_event.id is 'sensitive=false';
comment on column identity.sign_in_event.device_id is 'sensitive=false';
comment on column identity.sign_in_event.occurred_at is 'sensitive=false';
comment on column identity.sign_in_event.method is 'sensitive=false';
comment on column identity.sign_in_event.result is 'sensitive=false';
comment on column identity.sign_in_event.browser is 'sensitive=false';
comment on column identity.sign_in_event.system is 'sensitive=false';
comment on column identity.sign_in_event.network is 'sensitive=true';

-- The links «No fui yo» of warnings; several may be open at a time.
create table identity.warning_link (
    id         uuid        not null,
    account_id uuid        not null,
    token_hash text        not null,
    sent_to    text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint warning_link_pk primary key (id),
    constraint warning_link_account_fk foreign key (account_id) references identity.account (id),
    constraint warning_link_by_token unique (token_hash),
    constraint warning_link_expires_later check (expires_at > made_at)
);

create index warning_link_of_account on identity.warning_link (account_id);
create index warning_link_by_end on identity.warning_link (expires_at);

comment on column identity.warning_link.id is 'sensitive=false';
comment on column identity.warning_link.account_id is 'sensitive=false';
comment on column identity.warning_link.token_hash is 'sensitive=true';
comment on column identity.warning_link.sent_to is 'sensitive=true';
comment on column identity.warning_link.made_at is 'sensitive=false';
comment on column identity.warning_link.expires_at is 'sensitive=false';
comment on column identity.warning_link.used_at is 'sensitive=false';

-- Addresses that accounts had until a while ago: they are warned too.
create table identity.former_email (
    id         uuid        not null,
    account_id uuid        not null,
    email      text        not null,
    kept_until timestamptz not null,
    constraint former_email_pk primary key (id),
    constraint former_email_account_fk foreign key (account_id) references identity.account (id)
);

create unique index former_email_once on identity.former_email (account_id, lower(email));
create index former_email_by_end on identity.former_email (kept_until);

comment on column identity.former_email.id is 'sensitive=false';
comment on column identity.former_email.account_id is 'sensitive=false';
comment on column identity.former_email.email is 'sensitive=true';
comment on column identity.former_email.kept_until is 'sensitive=false';

-- What stands at the top of every mail to the owner, who chose it.
alter table identity.account add column phrase text;
alter table identity.account add constraint account_phrase_length check (length(phrase) between 3 and 60);

comment on column identity.account.phrase is 'sensitive=true';
