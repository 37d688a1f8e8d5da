-- What officers may do, and accounts that may not be used for now.
alter table identity.account add column state text not null default 'ACTIVE';
alter table identity.account add column password_change_due boolean not null default false;
alter table identity.account alter column state drop default;
alter table identity.account alter column password_change_due drop default;
alter table identity.account add constraint account_state_known check (state in ('ACTIVE', 'SUSPENDED', 'LEFT'));
alter table identity.account add constraint account_left_by_officers check (state <> 'LEFT' or kind = 'OFFICER');

comment on column identity.account.state is 'sensitive=false';
comment on column identity.account.password_change_due is 'sensitive=false';

create table identity.officer_role (
    account_id uuid not null,
    role       text not null,
    constraint officer_role_pk primary key (account_id, role),
    constraint officer_role_account_fk foreign key (account_id) references identity.account (id),
    constraint officer_role_known check (role in ('ISSUER', 'SIGNER', 'ADMIN', 'AUDITOR'))
);

comment on column identity.officer_role.account_id is 'sensitive=false';
comment on column identity.officer_role.role is 'sensitive=false';

-- Officers look for registrations by the same identifiers as for accounts.
create index registration_by_curp on identity.registration (curp);
create index registration_by_nss on identity.registration (nss);
create index registration_by_email on identity.registration (lower(email));
