-- The demonstration: its clock, the mail that its own server received, and whether its people were loaded.
create schema demo;

create table demo.clock (
    id           int    not null,
    ahead_millis bigint not null,
    constraint clock_pk primary key (id),
    constraint clock_is_one check (id = 1)
);

comment on column demo.clock.id is 'sensitive=false';
comment on column demo.clock.ahead_millis is 'sensitive=false';

create table demo.received_mail (
    id          bigint      not null generated always as identity,
    message_id  text        not null,
    received_at timestamptz not null,
    recipient   text        not null,
    subject     text        not null,
    text_body   text        not null,
    constraint received_mail_pk primary key (id),
    constraint received_mail_once unique (message_id)
);

create index received_mail_of_recipient on demo.received_mail (recipient, id);

comment on column demo.received_mail.id is 'sensitive=false';
comment on column demo.received_mail.message_id is 'sensitive=false';
comment on column demo.received_mail.received_at is 'sensitive=false';
comment on column demo.received_mail.recipient is 'sensitive=true';
comment on column demo.received_mail.subject is 'sensitive=true';
comment on column demo.received_mail.text_body is 'sensitive=true';

create table demo.people_loaded (
    id        int         not null,
    loaded_at timestamptz not null,
    constraint people_loaded_pk primary key (id),
    constraint people_loaded_once check (id = 1)
);

comment on column demo.people_loaded.id is 'sensitive=false';
comment on column demo.people_loaded.loaded_at is 'sensitive=false';
