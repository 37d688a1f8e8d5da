-- Requests to sign, and the evidence of what came back.
create table efirma.signing_request (
    id              uuid        not null,
    procedure       text        not null,
    folio           text        not null,
    account_id      uuid,
    holder_rfc      text,
    curp            text,
    title           text        not null,
    sentence        text        not null,
    document        text        not null,
    document_sha256 text        not null,
    original_chain  text        not null,
    nonce           text        not null,
    requested_at    timestamptz not null,
    expires_at      timestamptz not null,
    spent_at        timestamptz,
    constraint signing_request_pk primary key (id),
    constraint signing_request_by_nonce unique (nonce),
    constraint signing_request_procedure check (procedure <> ''),
    constraint signing_request_folio check (folio <> ''),
    constraint signing_request_holder check (holder_rfc ~ '^[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}$'),
    constraint signing_request_curp check (length(curp) = 18),
    constraint signing_request_words check (title <> '' and sentence <> ''),
    constraint signing_request_document check (octet_length(document) between 1 and 4194304),
    constraint signing_request_digest check (document_sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    constraint signing_request_chain check (original_chain ~ '^\|\|[^[:cntrl:]]+\|\|$'
        and position('|' || document_sha256 || '|' || nonce || '|' in original_chain) > 0),
    constraint signing_request_nonce check (nonce ~ '^[A-Za-z0-9_-]{32}$'),
    constraint signing_request_time check (expires_at > requested_at),
    constraint signing_request_spent check (spent_at < expires_at)
);

create index signing_request_of_account on efirma.signing_request (account_id, requested_at) where account_id is not null;
create index signing_request_unspent on efirma.signing_request (expires_at) where spent_at is null;

-- What is shown is what is signed is what is stored: only the spending changes a request, once, and a spent one stays.
create function efirma.keep_request() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.spent_at is not null then
            raise exception 'a spent request to sign stays';
        end if;
        return old;
    end if;
    if old.spent_at is not null or new.spent_at is null
        or (new.id, new.procedure, new.folio, new.account_id, new.holder_rfc, new.curp, new.title, new.sentence, new.document,
            new.document_sha256, new.original_chain, new.nonce, new.requested_at, new.expires_at)
        is distinct from
        (old.id, old.procedure, old.folio, old.account_id, old.holder_rfc, old.curp, old.title, old.sentence, old.document,
            old.document_sha256, old.original_chain, old.nonce, old.requested_at, old.expires_at)
    then
        raise exception 'a request to sign is spent once and does not change otherwise';
    end if;
    return new;
end
$$;

create trigger signing_request_stays before update or delete on efirma.signing_request
    for each row execute function efirma.keep_request();

comment on column efirma.signing_request.id is 'sensitive=true';
comment on column efirma.signing_request.procedure is 'sensitive=false';
comment on column efirma.signing_request.folio is 'sensitive=false';
comment on column efirma.signing_request.account_id is 'sensitive=false';
comment on column efirma.signing_request.holder_rfc is 'sensitive=true';
comment on column efirma.signing_request.curp is 'sensitive=true';
comment on column efirma.signing_request.title is 'sensitive=true';
comment on column efirma.signing_request.sentence is 'sensitive=true';
comment on column efirma.signing_request.document is 'sensitive=true';
comment on column efirma.signing_request.document_sha256 is 'sensitive=true';
comment on column efirma.signing_request.original_chain is 'sensitive=true';
comment on column efirma.signing_request.nonce is 'sensitive=true';
comment on column efirma.signing_request.requested_at is 'sensitive=false';
comment on column efirma.signing_request.expires_at is 'sensitive=false';
comment on column efirma.signing_request.spent_at is 'sensitive=false';

create table efirma.signature_evidence (
    id                  uuid        not null,
    request_id          uuid        not null,
    verdict             text        not null,
    counts              boolean     not null,
    refusal             text,
    signature_status    text        not null,
    certificate_status  text        not null,
    document_sha256     text        not null,
    signature_sha256    text        not null,
    cms                 bytea,
    chain               bytea[]     not null,
    ocsp_request        bytea,
    ocsp_response       bytea,
    revocation_status   text,
    revoked_at          timestamptz,
    answered_at         timestamptz,
    revocation_cause    text,
    policy_version      text        not null,
    holder_rfc          text,
    representative_rfc  text,
    curp                text,
    representative_curp text,
    name                text,
    certificate_number  text,
    issuer              text,
    not_before          timestamptz,
    not_after           timestamptz,
    signed_at           timestamptz,
    verified_at         timestamptz not null,
    stored_at           timestamptz not null,
    constraint signature_evidence_pk primary key (id),
    constraint signature_evidence_request_fk foreign key (request_id) references efirma.signing_request (id),
    constraint signature_evidence_verdict check (verdict in ('ACCEPTED', 'REVOCATION_UNKNOWN', 'REFUSED')),
    constraint signature_evidence_counts check (
        case verdict when 'ACCEPTED' then counts when 'REFUSED' then not counts else true end),
    constraint signature_evidence_refusal check ((verdict = 'REFUSED') = (refusal is not null)),
    constraint signature_evidence_refusal_code check (refusal ~ '^REJECT_[A-Z_0-9]+$'),
    constraint signature_evidence_signature_status check (signature_status in ('GOOD', 'BAD', 'NOT_CHECKED')),
    constraint signature_evidence_certificate_status check (certificate_status in (
        'GOOD', 'EXPIRED', 'NOT_YET_VALID', 'REVOKED', 'REVOCATION_UNKNOWN', 'UNTRUSTED', 'UNFIT', 'NOT_CHECKED')),
    constraint signature_evidence_good check (
        verdict = 'REFUSED'
        or signature_status = 'GOOD' and certificate_status = case verdict when 'ACCEPTED' then 'GOOD' else 'REVOCATION_UNKNOWN' end),
    constraint signature_evidence_signer check (
        verdict = 'REFUSED' or num_nulls(holder_rfc, name, certificate_number, issuer, not_before, not_after, cms) = 0),
    constraint signature_evidence_certificate check (
        num_nonnulls(holder_rfc, name, certificate_number, issuer, not_before, not_after) in (0, 6)),
    constraint signature_evidence_document check (document_sha256 ~ '^[0-9a-f]{64}$'),
    constraint signature_evidence_digest check (signature_sha256 ~ '^[0-9a-f]{64}$'),
    constraint signature_evidence_cms check (
        octet_length(cms) <= 65536 and signature_sha256 = encode(sha256(cms), 'hex')),
    constraint signature_evidence_revocation check (
        revocation_status in ('GOOD', 'REVOKED', 'UNKNOWN_TO_RESPONDER', 'UNANSWERED')),
    constraint signature_evidence_revoked check (revoked_at is null or revocation_status = 'REVOKED'),
    constraint signature_evidence_policy check (policy_version <> '')
);

create index signature_evidence_by_request on efirma.signature_evidence (request_id);
create unique index signature_evidence_once on efirma.signature_evidence (request_id) where counts;
create unique index signature_evidence_by_signature on efirma.signature_evidence (signature_sha256) where counts;
create index signature_evidence_to_forget on efirma.signature_evidence (stored_at) where not counts;

-- Evidence is only appended to; what does not count is forgotten after its time.
create function efirma.keep_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not old.counts then
        return old;
    end if;
    raise exception 'evidence of a signature stays as it is';
end
$$;

create function efirma.refuse_truncation() returns trigger language plpgsql as $$
begin
    raise exception 'evidence of a signature stays as it is';
end
$$;

create trigger signature_evidence_stays before update or delete on efirma.signature_evidence
    for each row execute function efirma.keep_evidence();
create trigger signature_evidence_is_never_emptied before truncate on efirma.signature_evidence
    for each statement execute function efirma.refuse_truncation();

comment on column efirma.signature_evidence.id is 'sensitive=true';
comment on column efirma.signature_evidence.request_id is 'sensitive=true';
comment on column efirma.signature_evidence.verdict is 'sensitive=false';
comment on column efirma.signature_evidence.counts is 'sensitive=false';
comment on column efirma.signature_evidence.refusal is 'sensitive=false';
comment on column efirma.signature_evidence.signature_status is 'sensitive=false';
comment on column efirma.signature_evidence.certificate_status is 'sensitive=false';
comment on column efirma.signature_evidence.document_sha256 is 'sensitive=true';
comment on column efirma.signature_evidence.signature_sha256 is 'sensitive=true';
comment on column efirma.signature_evidence.cms is 'sensitive=true';
comment on column efirma.signature_evidence.chain is 'sensitive=true';
comment on column efirma.signature_evidence.ocsp_request is 'sensitive=true';
comment on column efirma.signature_evidence.ocsp_response is 'sensitive=true';
comment on column efirma.signature_evidence.revocation_status is 'sensitive=false';
comment on column efirma.signature_evidence.revoked_at is 'sensitive=true';
comment on column efirma.signature_evidence.answered_at is 'sensitive=false';
comment on column efirma.signature_evidence.revocation_cause is 'sensitive=false';
comment on column efirma.signature_evidence.policy_version is 'sensitive=false';
comment on column efirma.signature_evidence.holder_rfc is 'sensitive=true';
comment on column efirma.signature_evidence.representative_rfc is 'sensitive=true';
comment on column efirma.signature_evidence.curp is 'sensitive=true';
comment on column efirma.signature_evidence.representative_curp is 'sensitive=true';
comment on column efirma.signature_evidence.name is 'sensitive=true';
comment on column efirma.signature_evidence.certificate_number is 'sensitive=true';
comment on column efirma.signature_evidence.issuer is 'sensitive=false';
comment on column efirma.signature_evidence.not_before is 'sensitive=true';
comment on column efirma.signature_evidence.not_after is 'sensitive=true';
comment on column efirma.signature_evidence.signed_at is 'sensitive=false';
comment on column efirma.signature_evidence.verified_at is 'sensitive=false';
comment on column efirma.signature_evidence.stored_at is 'sensitive=false';
