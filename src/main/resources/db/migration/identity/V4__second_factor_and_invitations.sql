-- Second steps of signing in, their recovery and their reset, and invitations of officers.

create table identity.totp (
    account_id    uuid        not null,
    sealed_secret bytea       not null,
    last_step     bigint      not null,
    turned_on_at  timestamptz not null,
    constraint totp_pk primary key (account_id),
    constraint totp_account_fk foreign key (account_id) references identity.account (id)
);

comment on column identity.totp.account_id is 'sensitive=false';
comment on column identity.totp.sealed_secret is 'sensitive=true';
comment on column identity.totp.last_step is 'sensitive=false';
comment on column identity.totp.turned_on_at is 'sensitive=false';

create table identity.recovery_code (
    account_id uuid        not null,
    code_hash  text        not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    constraint recovery_code_pk primary key (account_id, code_hash),
    constraint recovery_code_account_fk foreign key (account_id) references identity.account (id)
);

comment on column identity.recovery_code.account_id is 'sensitive=false';
comment on column identity.recovery_code.code_hash is 'sensitive=true';
comment on column identity.recovery_code.made_at is 'sensitive=false';
comment on column identity.recovery_code.used_at is 'sensitive=false';

-- Who passkeys call the owner of an account: a random number that says nothing.
create table identity.passkey_owner (
    account_id  uuid not null,
    user_handle text not null,
    constraint passkey_owner_pk primary key (account_id),
    constraint passkey_owner_account_fk foreign key (account_id) references identity.account (id)
);

create unique index passkey_owner_by_user_handle on identity.passkey_owner (user_handle);

comment on column identity.passkey_owner.account_id is 'sensitive=false';
comment on column identity.passkey_owner.user_handle is 'sensitive=false';

create table identity.passkey (
    id              uuid        not null,
    account_id      uuid        not null,
    credential_id   text        not null,
    public_key      bytea       not null,
    attestation     bytea       not null,
    client_words    bytea       not null,
    signature_count bigint      not null,
    verified_user   boolean     not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text[]      not null,
    label           text        not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz not null,
    constraint passkey_pk primary key (id),
    constraint passkey_account_fk foreign key (account_id) references identity.passkey_owner (account_id)
);

create unique index passkey_by_credential on identity.passkey (credential_id);
create index passkey_of_account on identity.passkey (account_id, created_at);

comment on column identity.passkey.id is 'sensitive=false';
comment on column identity.passkey.account_id is 'sensitive=false';
comment on column identity.passkey.credential_id is 'sensitive=false';
comment on column identity.passkey.public_key is 'sensitive=false';
comment on column identity.passkey.attestation is 'sensitive=false';
comment on column identity.passkey.client_words is 'sensitive=false';
comment on column identity.passkey.signature_count is 'sensitive=false';
comment on column identity.passkey.verified_user is 'sensitive=false';
comment on column identity.passkey.backup_eligible is 'sensitive=false';
comment on column identity.passkey.backed_up is 'sensitive=false';
comment on column identity.passkey.transports is 'sensitive=false';
comment on column identity.passkey.label is 'sensitive=true';
comment on column identity.passkey.created_at is 'sensitive=false';
comment on column identity.passkey.last_used_at is 'sensitive=false';

-- Second steps that are taken off when their time comes, unless their owner objects before.
create table identity.factor_reset (
    account_id   uuid        not null,
    token_hash   text        not null,
    requested_at timestamptz not null,
    due_at       timestamptz not null,
    constraint factor_reset_pk primary key (account_id),
    constraint factor_reset_account_fk foreign key (account_id) references identity.account (id),
    constraint factor_reset_due_later check (due_at > requested_at)
);

create unique index factor_reset_by_token on identity.factor_reset (token_hash);
create index factor_reset_by_due on identity.factor_reset (due_at);

comment on column identity.factor_reset.account_id is 'sensitive=false';
comment on column identity.factor_reset.token_hash is 'sensitive=true';
comment on column identity.factor_reset.requested_at is 'sensitive=false';
comment on column identity.factor_reset.due_at is 'sensitive=false';

-- Invitations of officers. One without an inviter is that of the first administrator.
create table identity.invitation (
    id           uuid        not null,
    request_key  uuid        not null,
    email        text        not null,
    display_name text        not null,
    roles        text[]      not null,
    locale       text        not null,
    token_hash   text        not null,
    invited_by   uuid,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_at  timestamptz,
    withdrawn_at timestamptz,
    account_id   uuid,
    constraint invitation_pk primary key (id),
    constraint invitation_once unique (request_key),
    constraint invitation_inviter_fk foreign key (invited_by) references identity.account (id),
    constraint invitation_account_fk foreign key (account_id) references identity.account (id),
    constraint invitation_roles_known check (roles <@ array['ISSUER', 'SIGNER', 'ADMIN', 'AUDITOR'] and roles <> '{}'),
    constraint invitation_locale_known check (locale in ('es-MX', 'en')),
    constraint invitation_expires_later check (expires_at > invited_at),
    constraint invitation_one_end check (accepted_at is null or withdrawn_at is null),
    constraint invitation_account_when_accepted check ((accepted_at is not null) = (account_id is not null))
);

create unique index invitation_by_token on identity.invitation (token_hash);
create unique index invitation_open on identity.invitation (lower(email)) where accepted_at is null and withdrawn_at is null;
create index invitation_by_time on identity.invitation (invited_at, id) where accepted_at is null and withdrawn_at is null;
create index invitation_by_inviter on identity.invitation (invited_by);
create index invitation_by_account on identity.invitation (account_id);

comment on column identity.invitation.id is 'sensitive=false';
comment on column identity.invitation.request_key is 'sensitive=false';
comment on column identity.invitation.email is 'sensitive=true';
comment on column identity.invitation.display_name is 'sensitive=true';
comment on column identity.invitation.roles is 'sensitive=false';
comment on column identity.invitation.locale is 'sensitive=false';
comment on column identity.invitation.token_hash is 'sensitive=true';
comment on column identity.invitation.invited_by is 'sensitive=false';
comment on column identity.invitation.invited_at is 'sensitive=false';
comment on column identity.invitation.expires_at is 'sensitive=false';
comment on column identity.invitation.accepted_at is 'sensitive=false';
comment on column identity.invitation.withdrawn_at is 'sensitive=false';
comment on column identity.invitation.account_id is 'sensitive=false';

-- The list of officers is read by name.
create index account_officers on identity.account (lower(display_name), id) where kind = 'OFFICER';
create index officer_role_by_role on identity.officer_role (role, account_id);
