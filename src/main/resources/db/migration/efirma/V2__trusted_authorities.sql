-- Every certification authority that was ever trusted, so that an old signature can be judged by what counted then.
create table efirma.trusted_authority (
    fingerprint   text        not null,
    name          text        not null,
    number        text        not null,
    profile       text        not null,
    anchor        boolean     not null,
    not_before    timestamptz not null,
    not_after     timestamptz not null,
    certificate   bytea       not null,
    first_seen_at timestamptz not null,
    last_seen_at  timestamptz not null,
    constraint trusted_authority_pk primary key (fingerprint),
    constraint trusted_authority_is_its_certificate check (fingerprint = encode(sha256(certificate), 'hex')),
    constraint trusted_authority_profile check (profile in ('PRODUCTION', 'INSTALLATION', 'DEMONSTRATION')),
    constraint trusted_authority_validity check (not_before <= not_after),
    constraint trusted_authority_seen check (first_seen_at <= last_seen_at)
);

comment on column efirma.trusted_authority.fingerprint is 'sensitive=false';
comment on column efirma.trusted_authority.name is 'sensitive=false';
comment on column efirma.trusted_authority.number is 'sensitive=false';
comment on column efirma.trusted_authority.profile is 'sensitive=false';
comment on column efirma.trusted_authority.anchor is 'sensitive=false';
comment on column efirma.trusted_authority.not_before is 'sensitive=false';
comment on column efirma.trusted_authority.not_after is 'sensitive=false';
comment on column efirma.trusted_authority.certificate is 'sensitive=false';
comment on column efirma.trusted_authority.first_seen_at is 'sensitive=false';
comment on column efirma.trusted_authority.last_seen_at is 'sensitive=false';
