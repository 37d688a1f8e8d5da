-- Sessions of the portal (Spring Session): any node serves any session.
create schema session;

create table session.portal_session (
    primary_id            char(36)     not null,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100),
    constraint portal_session_pk primary key (primary_id)
);

create unique index portal_session_by_id on session.portal_session (session_id);
create index portal_session_by_expiry on session.portal_session (expiry_time);
create index portal_session_by_principal on session.portal_session (principal_name);

create table session.portal_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint portal_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint portal_session_attributes_fk foreign key (session_primary_id)
        references session.portal_session (primary_id) on delete cascade
);

comment on column session.portal_session.primary_id is 'sensitive=false';
comment on column session.portal_session.session_id is 'sensitive=true';
comment on column session.portal_session.creation_time is 'sensitive=false';
comment on column session.portal_session.last_access_time is 'sensitive=false';
comment on column session.portal_session.max_inactive_interval is 'sensitive=false';
comment on column session.portal_session.expiry_time is 'sensitive=false';
comment on column session.portal_session.principal_name is 'sensitive=false';
comment on column session.portal_session_attributes.session_primary_id is 'sensitive=false';
comment on column session.portal_session_attributes.attribute_name is 'sensitive=false';
comment on column session.portal_session_attributes.attribute_bytes is 'sensitive=true';
