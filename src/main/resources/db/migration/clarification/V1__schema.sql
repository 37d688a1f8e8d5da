-- Clarifications: what a person says is wrong, the conversation with the officers about it, and its stages with their dates.
create schema clarification;

create sequence clarification.folio_number;

create table clarification.clarification_case (
    id            uuid        not null,
    request_key   uuid        not null,
    owner_id      uuid        not null,
    number        bigint      not null,
    folio         text        not null,
    kind          text        not null,
    subject       text,
    stage         text        not null,
    officer_id    uuid,
    opened_at     timestamptz not null,
    answer_due_on date        not null,
    answered_at   timestamptz,
    last_word_at  timestamptz not null,
    closed_at     timestamptz,
    closure       text,
    version       integer     not null,
    constraint clarification_case_pk primary key (id),
    constraint clarification_case_once unique (request_key),
    constraint clarification_case_by_number unique (number),
    constraint clarification_case_by_folio unique (folio),
    constraint clarification_case_of_owner unique (id, owner_id),
    constraint clarification_case_folio check (folio ~ '^AC-[0-9]{4}-[0-9]{6,}$'),
    constraint clarification_case_kind check (kind in ('DATA_ERROR', 'CARD', 'OTHER')),
    constraint clarification_case_subject check (length(subject) between 1 and 120),
    constraint clarification_case_stage check (stage in ('RECEIVED', 'IN_REVIEW', 'ANSWERED', 'CLOSED')),
    constraint clarification_case_officer check (
        case stage when 'RECEIVED' then officer_id is null when 'CLOSED' then true else officer_id is not null end),
    constraint clarification_case_not_by_its_owner check (officer_id <> owner_id),
    constraint clarification_case_answer check (stage <> 'ANSWERED' or answered_at is not null),
    constraint clarification_case_closure check (closure in ('RESOLVED', 'OFFICER', 'SILENCE')),
    constraint clarification_case_end check (
        num_nonnulls(closed_at, closure) = case stage when 'CLOSED' then 2 else 0 end),
    constraint clarification_case_end_after_answer check (closure = 'RESOLVED' or closure is null or answered_at is not null),
    constraint clarification_case_times check (
        last_word_at >= opened_at and answered_at >= opened_at and closed_at >= opened_at)
);

create index clarification_case_by_owner on clarification.clarification_case (owner_id, number desc);
create index clarification_case_open on clarification.clarification_case (number) where stage <> 'CLOSED';
create index clarification_case_by_stage on clarification.clarification_case (stage, number);
create index clarification_case_by_officer on clarification.clarification_case (officer_id, number) where stage <> 'CLOSED';
create index clarification_case_silent on clarification.clarification_case (last_word_at) where stage = 'ANSWERED';

comment on column clarification.clarification_case.id is 'sensitive=false';
comment on column clarification.clarification_case.request_key is 'sensitive=false';
comment on column clarification.clarification_case.owner_id is 'sensitive=false';
comment on column clarification.clarification_case.number is 'sensitive=false';
comment on column clarification.clarification_case.folio is 'sensitive=false';
comment on column clarification.clarification_case.kind is 'sensitive=false';
comment on column clarification.clarification_case.subject is 'sensitive=true';
comment on column clarification.clarification_case.stage is 'sensitive=false';
comment on column clarification.clarification_case.officer_id is 'sensitive=false';
comment on column clarification.clarification_case.opened_at is 'sensitive=false';
comment on column clarification.clarification_case.answer_due_on is 'sensitive=false';
comment on column clarification.clarification_case.answered_at is 'sensitive=false';
comment on column clarification.clarification_case.last_word_at is 'sensitive=false';
comment on column clarification.clarification_case.closed_at is 'sensitive=false';
comment on column clarification.clarification_case.closure is 'sensitive=false';
comment on column clarification.clarification_case.version is 'sensitive=false';

create table clarification.stage_change (
    case_id    uuid        not null,
    number     integer     not null,
    stage      text        not null,
    changed_at timestamptz not null,
    constraint stage_change_pk primary key (case_id, number),
    constraint stage_change_case_fk foreign key (case_id) references clarification.clarification_case (id),
    constraint stage_change_number check (number > 0),
    constraint stage_change_stage check (stage in ('RECEIVED', 'IN_REVIEW', 'ANSWERED', 'CLOSED')),
    constraint stage_change_first check ((number = 1) = (stage = 'RECEIVED'))
);

comment on column clarification.stage_change.case_id is 'sensitive=false';
comment on column clarification.stage_change.number is 'sensitive=false';
comment on column clarification.stage_change.stage is 'sensitive=false';
comment on column clarification.stage_change.changed_at is 'sensitive=false';

create table clarification.message (
    id          uuid        not null,
    request_key uuid        not null,
    case_id     uuid        not null,
    owner_id    uuid        not null,
    number      integer     not null,
    author_id   uuid        not null,
    by_officer  boolean     not null,
    text        text        not null,
    written_at  timestamptz not null,
    constraint message_pk primary key (id),
    constraint message_once unique (request_key),
    constraint message_in_order unique (case_id, number),
    constraint message_case_fk foreign key (case_id, owner_id) references clarification.clarification_case (id, owner_id),
    constraint message_number check (number > 0),
    constraint message_author check (by_officer = (author_id <> owner_id)),
    constraint message_text check (length(text) between 1 and 4000)
);

create index message_by_case on clarification.message (case_id, owner_id);
create index message_by_author on clarification.message (author_id, written_at);

comment on column clarification.message.id is 'sensitive=false';
comment on column clarification.message.request_key is 'sensitive=false';
comment on column clarification.message.case_id is 'sensitive=false';
comment on column clarification.message.owner_id is 'sensitive=false';
comment on column clarification.message.number is 'sensitive=false';
comment on column clarification.message.author_id is 'sensitive=false';
comment on column clarification.message.by_officer is 'sensitive=false';
comment on column clarification.message.text is 'sensitive=true';
comment on column clarification.message.written_at is 'sensitive=false';

create table clarification.attachment (
    id         uuid     not null,
    message_id uuid     not null,
    number     smallint not null,
    file_name  text     not null,
    media_type text     not null,
    size_bytes integer  not null,
    sha256     text     not null,
    content    bytea    not null,
    constraint attachment_pk primary key (id),
    constraint attachment_in_order unique (message_id, number),
    constraint attachment_message_fk foreign key (message_id) references clarification.message (id),
    constraint attachment_few check (number between 1 and 5),
    constraint attachment_name check (file_name ~ '^[^[:cntrl:]/\\]{1,120}$'),
    constraint attachment_media_type check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    constraint attachment_size check (size_bytes between 1 and 5242880 and size_bytes = octet_length(content)),
    constraint attachment_sha256 check (sha256 = encode(sha256(content), 'hex'))
);

comment on column clarification.attachment.id is 'sensitive=false';
comment on column clarification.attachment.message_id is 'sensitive=false';
comment on column clarification.attachment.number is 'sensitive=false';
comment on column clarification.attachment.file_name is 'sensitive=true';
comment on column clarification.attachment.media_type is 'sensitive=false';
comment on column clarification.attachment.size_bytes is 'sensitive=false';
comment on column clarification.attachment.sha256 is 'sensitive=false';
comment on column clarification.attachment.content is 'sensitive=true';
