-- The audit log. It stands in the root migration because statements of any module that touch many rows call audit.append(...).
create schema audit;
create schema verif;

create table audit.entry (
    id              bigint generated always as identity,
    acted_at        timestamptz not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    kind            text        not null,
    refused         boolean     not null,
    actor_id        uuid,
    actor_role      text        not null,
    network_address text,
    session         text,
    subject_id      uuid,
    reason          text,
    details         jsonb       not null,
    constraint entry_pk primary key (id),
    constraint entry_kind check (kind ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
    constraint entry_role check (actor_role <> ''),
    constraint entry_reason check (reason <> ''),
    constraint entry_details check (jsonb_typeof(details) = 'object')
);

create index entry_by_time on audit.entry (acted_at, id);
create index entry_by_subject on audit.entry (subject_id, acted_at, id) where subject_id is not null;
create index entry_by_actor on audit.entry (actor_id, acted_at, id) where actor_id is not null;
create index entry_by_kind on audit.entry (kind, acted_at, id);

-- Entries that no root commits to yet. A row comes with its entry and goes with its link; writers never wait for the linker.
create table audit.pending (
    entry_id bigint not null,
    constraint pending_pk primary key (entry_id)
);

create table audit.root (
    number    bigint      not null,
    previous  bytea       not null,
    entries   integer     not null,
    linked_at timestamptz not null,
    mac       bytea       not null,
    constraint root_pk primary key (number),
    constraint root_number check (number > 0),
    constraint root_entries check (entries > 0),
    constraint root_previous check (octet_length(previous) = 32),
    constraint root_mac check (octet_length(mac) = 32)
);

create table audit.link (
    root_number bigint  not null,
    position    integer not null,
    entry_id    bigint  not null,
    mac         bytea   not null,
    constraint link_pk primary key (root_number, position),
    constraint link_once unique (entry_id),
    constraint link_root_fk foreign key (root_number) references audit.root,
    constraint link_entry_fk foreign key (entry_id) references audit.entry,
    constraint link_position check (position > 0),
    constraint link_mac check (octet_length(mac) = 32)
);

create function audit.await_link() returns trigger language plpgsql as $$
begin
    insert into audit.pending (entry_id) select id from added;
    return null;
end
$$;

create trigger entry_awaits_link after insert on audit.entry referencing new table as added
    for each statement execute function audit.await_link();

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only appended to';
end
$$;

create trigger entry_stays before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger root_stays before update or delete or truncate on audit.root
    for each statement execute function audit.refuse_change();
create trigger link_stays before update or delete or truncate on audit.link
    for each statement execute function audit.refuse_change();

-- Appends one entry in the transaction of the caller; its id.
create function audit.append(
    acted_at timestamptz, kind text, refused boolean, actor_id uuid, actor_role text, network_address text, session text,
    subject_id uuid, reason text, details jsonb
) returns bigint language sql volatile as $$
    insert into audit.entry (acted_at, kind, refused, actor_id, actor_role, network_address, session, subject_id, reason, details)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, '{}'))
    returning id
$$;

-- I7: empty while the chain of roots is well.
create view verif.i07 as
select r.number, 'previous' as fault
  from audit.root r left join audit.root p on p.number = r.number - 1
 where r.previous is distinct from case when r.number = 1 then decode(repeat('00', 32), 'hex') else p.mac end
union all
select r.number, 'entries'
  from audit.root r
 where r.entries <> (select count(*) from audit.link l where l.root_number = r.number)
union all
select missing.number, 'missing'
  from generate_series(1, (select max(number) from audit.root)) missing (number)
 where not exists (select from audit.root r where r.number = missing.number);

comment on column audit.entry.id is 'sensitive=false';
comment on column audit.entry.acted_at is 'sensitive=false';
comment on column audit.entry.recorded_at is 'sensitive=false';
comment on column audit.entry.kind is 'sensitive=false';
comment on column audit.entry.refused is 'sensitive=false';
comment on column audit.entry.actor_id is 'sensitive=false';
comment on column audit.entry.actor_role is 'sensitive=false';
comment on column audit.entry.network_address is 'sensitive=true';
comment on column audit.entry.session is 'sensitive=false';
comment on column audit.entry.subject_id is 'sensitive=false';
comment on column audit.entry.reason is 'sensitive=true';
comment on column audit.entry.details is 'sensitive=false';
comment on column audit.pending.entry_id is 'sensitive=false';
comment on column audit.root.number is 'sensitive=false';
comment on column audit.root.previous is 'sensitive=false';
comment on column audit.root.entries is 'sensitive=false';
comment on column audit.root.linked_at is 'sensitive=false';
comment on column audit.root.mac is 'sensitive=false';
comment on column audit.link.root_number is 'sensitive=false';
comment on column audit.link.position is 'sensitive=false';
comment on column audit.link.entry_id is 'sensitive=false';
comment on column audit.link.mac is 'sensitive=false';
