-- Sealed documents and what anyone may verify about them (AF-175).
create schema documents;

create table documents.stored_document (
    id              uuid        not null,
    request_key     uuid        not null,
    code            text        not null,
    kind            text        not null,
    owner_id        uuid        not null,
    issued_on       date        not null,
    valid_until     date,
    holder_initials text        not null,
    nss_last_four   text,
    chain_sha256    bytea       not null,
    status          text        not null,
    registered_at   timestamptz not null,
    ended_at        timestamptz,
    content         bytea,
    content_sha256  bytea,
    sealed_at       timestamptz,
    constraint stored_document_pk primary key (id),
    constraint stored_document_once unique (request_key),
    constraint stored_document_by_code unique (code),
    constraint stored_document_by_content unique (content_sha256),
    constraint stored_document_code check (code ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$'),
    constraint stored_document_kind check (kind ~ '^[A-Z_]+$'),
    constraint stored_document_validity check (valid_until >= issued_on),
    constraint stored_document_initials check (holder_initials <> ''),
    constraint stored_document_last_four check (nss_last_four ~ '^[0-9]{4}$'),
    constraint stored_document_chain check (octet_length(chain_sha256) = 32),
    constraint stored_document_status check (status in ('VALID', 'REPLACED', 'REVOKED')),
    constraint stored_document_end check ((status = 'VALID') = (ended_at is null)),
    constraint stored_document_sealed check (num_nonnulls(content, content_sha256, sealed_at) in (0, 3)),
    constraint stored_document_digest check (content_sha256 = sha256(content))
);

-- What was stated, sealed or ended is never stated, sealed or ended otherwise.
create function documents.keep_what_was_stated() returns trigger language plpgsql as $$
begin
    if (new.id, new.request_key, new.code, new.kind, new.owner_id, new.issued_on, new.valid_until, new.holder_initials,
            new.nss_last_four, new.chain_sha256, new.registered_at)
        is distinct from
        (old.id, old.request_key, old.code, old.kind, old.owner_id, old.issued_on, old.valid_until, old.holder_initials,
            old.nss_last_four, old.chain_sha256, old.registered_at)
        or (old.content is not null and (new.content_sha256, new.sealed_at) is distinct from (old.content_sha256, old.sealed_at))
        or (old.status <> 'VALID' and (new.status, new.ended_at) is distinct from (old.status, old.ended_at))
    then
        raise exception 'a stored document does not change';
    end if;
    return new;
end
$$;

create trigger stored_document_stays before update on documents.stored_document
    for each row execute function documents.keep_what_was_stated();

comment on column documents.stored_document.id is 'sensitive=false';
comment on column documents.stored_document.request_key is 'sensitive=false';
comment on column documents.stored_document.code is 'sensitive=true';
comment on column documents.stored_document.kind is 'sensitive=false';
comment on column documents.stored_document.owner_id is 'sensitive=false';
comment on column documents.stored_document.issued_on is 'sensitive=false';
comment on column documents.stored_document.valid_until is 'sensitive=false';
comment on column documents.stored_document.holder_initials is 'sensitive=true';
comment on column documents.stored_document.nss_last_four is 'sensitive=true';
comment on column documents.stored_document.chain_sha256 is 'sensitive=true';
comment on column documents.stored_document.status is 'sensitive=false';
comment on column documents.stored_document.registered_at is 'sensitive=false';
comment on column documents.stored_document.ended_at is 'sensitive=false';
comment on column documents.stored_document.content is 'sensitive=true';
comment on column documents.stored_document.content_sha256 is 'sensitive=true';
comment on column documents.stored_document.sealed_at is 'sensitive=false';
