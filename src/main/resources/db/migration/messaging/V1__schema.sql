-- The outbox: a mail is a row written with its fact, sent after the commit, each attempt recorded.
create schema messaging;

create table messaging.outgoing_message (
    id              uuid        not null,
    recipient       text        not null,
    locale          text        not null,
    template        text        not null,
    subject         text        not null,
    text_body       text,
    html_body       text,
    message_id      text        not null,
    enqueued_at     timestamptz not null,
    waiting_since   timestamptz not null,
    state           text        not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    failed_at       timestamptz,
    announce_at     timestamptz,
    constraint outgoing_message_pk primary key (id),
    constraint outgoing_message_by_header unique (message_id),
    constraint outgoing_message_state check (state in ('PENDING', 'SENT', 'FAILED')),
    constraint outgoing_message_attempts check (attempts >= 0),
    constraint outgoing_message_waits_while_pending check ((state = 'PENDING') = (next_attempt_at is not null)),
    constraint outgoing_message_text_only_while_pending check ((state = 'PENDING') = (text_body is not null)),
    constraint outgoing_message_html_only_while_pending check ((state = 'PENDING') = (html_body is not null)),
    constraint outgoing_message_sent_when_taken check ((state = 'SENT') = (sent_at is not null)),
    constraint outgoing_message_failed_when_refused check ((state = 'FAILED') = (failed_at is not null)),
    constraint outgoing_message_announced_when_settled check (state <> 'PENDING' or announce_at is null)
);

create index outgoing_message_due on messaging.outgoing_message (next_attempt_at, id) where state = 'PENDING';
create index outgoing_message_unannounced on messaging.outgoing_message (announce_at, id) where announce_at is not null;

comment on column messaging.outgoing_message.id is 'sensitive=false';
comment on column messaging.outgoing_message.recipient is 'sensitive=true';
comment on column messaging.outgoing_message.locale is 'sensitive=false';
comment on column messaging.outgoing_message.template is 'sensitive=false';
comment on column messaging.outgoing_message.subject is 'sensitive=true';
comment on column messaging.outgoing_message.text_body is 'sensitive=true';
comment on column messaging.outgoing_message.html_body is 'sensitive=true';
comment on column messaging.outgoing_message.message_id is 'sensitive=false';
comment on column messaging.outgoing_message.enqueued_at is 'sensitive=false';
comment on column messaging.outgoing_message.waiting_since is 'sensitive=false';
comment on column messaging.outgoing_message.state is 'sensitive=false';
comment on column messaging.outgoing_message.attempts is 'sensitive=false';
comment on column messaging.outgoing_message.next_attempt_at is 'sensitive=false';
comment on column messaging.outgoing_message.sent_at is 'sensitive=false';
comment on column messaging.outgoing_message.failed_at is 'sensitive=false';
comment on column messaging.outgoing_message.announce_at is 'sensitive=false';

create table messaging.delivery_attempt (
    message_id   uuid        not null,
    number       int         not null,
    attempted_at timestamptz not null,
    outcome      text        not null,
    answer       text        not null,
    constraint delivery_attempt_pk primary key (message_id, number),
    constraint delivery_attempt_fk foreign key (message_id) references messaging.outgoing_message (id),
    constraint delivery_attempt_number check (number > 0),
    constraint delivery_attempt_outcome check (outcome in ('ACCEPTED', 'REFUSED_FOR_NOW', 'REFUSED_FOR_GOOD', 'UNAVAILABLE'))
);

comment on column messaging.delivery_attempt.message_id is 'sensitive=false';
comment on column messaging.delivery_attempt.number is 'sensitive=false';
comment on column messaging.delivery_attempt.attempted_at is 'sensitive=false';
comment on column messaging.delivery_attempt.outcome is 'sensitive=false';
comment on column messaging.delivery_attempt.answer is 'sensitive=true';
