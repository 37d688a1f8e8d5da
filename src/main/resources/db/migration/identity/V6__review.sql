-- Officers review registrations: where they came from, what is held and why, and what was ended.
alter table identity.registration add column network_hash text;
alter table identity.registration add column held_at timestamptz;
alter table identity.registration add column hold_reason text;
alter table identity.registration add column rejection text;
alter table identity.registration add column rejection_words text;

alter table identity.registration drop constraint registration_status_known;
alter table identity.registration add constraint registration_status_known check (status in
    ('SUBMITTED', 'LINK_SENT', 'ACCOUNT_OPENED', 'CONFIRMED', 'EXPIRED', 'CANCELLED', 'REJECTED'));
alter table identity.registration drop constraint registration_refused_stays_closed;
alter table identity.registration add constraint registration_refused_stays_closed check (
    refusal is null or status in ('SUBMITTED', 'LINK_SENT', 'EXPIRED', 'CANCELLED', 'REJECTED'));
alter table identity.registration drop constraint registration_closed_with_time;
alter table identity.registration add constraint registration_closed_with_time check (
    (closed_at is not null) = (status in ('EXPIRED', 'CANCELLED', 'REJECTED')));

alter table identity.registration add constraint registration_network_form check (network_hash ~ '^[0-9a-f]{64}$');
alter table identity.registration add constraint registration_held_before_confirmation check (
    held_at is null or status = 'SUBMITTED');
alter table identity.registration add constraint registration_held_with_reason check (
    (held_at is not null) = (hold_reason is not null));
alter table identity.registration add constraint registration_rejection_known check (rejection in
    ('IDENTITY_IN_DOUBT', 'ASKED_FOR', 'TOO_MANY', 'ADDRESS_IN_DOUBT', 'OTHER'));
alter table identity.registration add constraint registration_rejected_with_reason check (
    (status = 'REJECTED') = (rejection is not null) and (rejection is null) = (rejection_words is null));

drop index identity.registration_due;
create index registration_due on identity.registration (confirmation_due_at) where status = 'SUBMITTED' and held_at is null;

-- The queue of the officers, oldest first, and what left it.
create index registration_queue on identity.registration (submitted_at, id) where status = 'SUBMITTED';
create index registration_passed on identity.registration (confirmation_due_at)
    where status in ('LINK_SENT', 'ACCOUNT_OPENED', 'CONFIRMED');
create index registration_rejected on identity.registration (submitted_at, id) where status = 'REJECTED';
create index registration_by_network on identity.registration (network_hash, submitted_at);

comment on column identity.registration.network_hash is 'sensitive=true';
comment on column identity.registration.held_at is 'sensitive=false';
comment on column identity.registration.hold_reason is 'sensitive=true';
comment on column identity.registration.rejection is 'sensitive=false';
comment on column identity.registration.rejection_words is 'sensitive=true';
