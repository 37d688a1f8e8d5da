-- How the responder of the demonstration's authority behaves, on every instance.
create table demo.responder (
    id        int  not null,
    behaviour text not null,
    constraint responder_pk primary key (id),
    constraint responder_is_one check (id = 1),
    constraint responder_behaviour check (behaviour in ('NORMAL', 'REVOKED', 'UNKNOWN', 'SLOW', 'DOWN'))
);

comment on column demo.responder.id is 'sensitive=false';
comment on column demo.responder.behaviour is 'sensitive=false';

insert into demo.responder (id, behaviour) values (1, 'NORMAL');
