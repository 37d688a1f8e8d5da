-- Digital cards: what each stated when it was issued (AF-173), and which took its place.
create schema card;

create sequence card.folio_number;

create table card.digital_card (
    id                  uuid     not null,
    request_key         uuid     not null,
    account_id          uuid     not null,
    document_id         uuid     not null,
    folio               text     not null,
    language            text     not null,
    issued_on           date     not null,
    valid_until         date     not null,
    reason              text     not null,
    status              text     not null,
    ended_at            timestamptz,
    replaced_by         uuid,
    rights              text     not null,
    covered_until       date,
    full_name           text     not null,
    nss                 text     not null,
    curp                text     not null,
    family_clinic       text,
    shift               text,
    consulting_room     text,
    medical_aggregate   text,
    subdelegation       text,
    employer_name       text,
    registration_ending text,
    modality            text,
    employed_since      date,
    pension_kind        text,
    pension_law         integer,
    pensioned_since     date,
    pension_folio       text,
    weeks               bigint   not null,
    weeks_as_of         date     not null,
    version             integer  not null,
    constraint digital_card_pk primary key (id),
    constraint digital_card_once unique (request_key),
    constraint digital_card_by_folio unique (folio),
    constraint digital_card_of_document unique (document_id),
    constraint digital_card_folio check (folio ~ '^TD-[0-9]{4}-[0-9]{6,}$'),
    constraint digital_card_language check (language in ('es-MX', 'en')),
    constraint digital_card_validity check (valid_until > issued_on),
    constraint digital_card_reason check (reason in ('REGISTRATION', 'DATA_CHANGED', 'EXPIRED', 'LOST', 'STOLEN', 'OTHER')),
    constraint digital_card_status check (status in ('CURRENT', 'REPLACED', 'REVOKED')),
    constraint digital_card_end check (num_nonnulls(ended_at, replaced_by) = case status when 'CURRENT' then 0 else 2 end),
    constraint digital_card_not_by_itself check (replaced_by <> id),
    constraint digital_card_newer foreign key (replaced_by) references card.digital_card (id) deferrable initially deferred,
    constraint digital_card_rights check (rights in ('ACTIVE', 'CONSERVATION', 'RETIRED', 'NONE')),
    constraint digital_card_cover check ((rights = 'CONSERVATION') = (covered_until is not null)),
    constraint digital_card_name check (full_name <> ''),
    constraint digital_card_nss check (nss ~ '^[0-9]{11}$'),
    constraint digital_card_curp check (length(curp) = 18),
    constraint digital_card_clinic check (
        num_nonnulls(family_clinic, shift, consulting_room, medical_aggregate, subdelegation) in (0, 5)),
    constraint digital_card_employment check (
        num_nonnulls(employer_name, registration_ending, modality, employed_since)
            = case rights when 'ACTIVE' then 4 else 0 end),
    constraint digital_card_ending check (registration_ending ~ '^[0-9]{4}$'),
    constraint digital_card_pension check (
        num_nonnulls(pension_kind, pension_law, pensioned_since, pension_folio)
            = case rights when 'RETIRED' then 4 else 0 end),
    constraint digital_card_weeks check (weeks >= 0)
);

create unique index digital_card_current on card.digital_card (account_id) where status = 'CURRENT';
create unique index digital_card_by_newer on card.digital_card (replaced_by);
create index digital_card_by_account on card.digital_card (account_id, issued_on desc, folio desc);

comment on column card.digital_card.id is 'sensitive=false';
comment on column card.digital_card.request_key is 'sensitive=false';
comment on column card.digital_card.account_id is 'sensitive=false';
comment on column card.digital_card.document_id is 'sensitive=false';
comment on column card.digital_card.folio is 'sensitive=false';
comment on column card.digital_card.language is 'sensitive=false';
comment on column card.digital_card.issued_on is 'sensitive=false';
comment on column card.digital_card.valid_until is 'sensitive=false';
comment on column card.digital_card.reason is 'sensitive=false';
comment on column card.digital_card.status is 'sensitive=false';
comment on column card.digital_card.ended_at is 'sensitive=false';
comment on column card.digital_card.replaced_by is 'sensitive=false';
comment on column card.digital_card.rights is 'sensitive=true';
comment on column card.digital_card.covered_until is 'sensitive=true';
comment on column card.digital_card.full_name is 'sensitive=true';
comment on column card.digital_card.nss is 'sensitive=true';
comment on column card.digital_card.curp is 'sensitive=true';
comment on column card.digital_card.family_clinic is 'sensitive=true';
comment on column card.digital_card.shift is 'sensitive=true';
comment on column card.digital_card.consulting_room is 'sensitive=true';
comment on column card.digital_card.medical_aggregate is 'sensitive=true';
comment on column card.digital_card.subdelegation is 'sensitive=true';
comment on column card.digital_card.employer_name is 'sensitive=true';
comment on column card.digital_card.registration_ending is 'sensitive=true';
comment on column card.digital_card.modality is 'sensitive=true';
comment on column card.digital_card.employed_since is 'sensitive=true';
comment on column card.digital_card.pension_kind is 'sensitive=true';
comment on column card.digital_card.pension_law is 'sensitive=true';
comment on column card.digital_card.pensioned_since is 'sensitive=true';
comment on column card.digital_card.pension_folio is 'sensitive=true';
comment on column card.digital_card.weeks is 'sensitive=true';
comment on column card.digital_card.weeks_as_of is 'sensitive=true';
comment on column card.digital_card.version is 'sensitive=false';
