-- Officers look for mail that does not get through, and for what an address was sent.
create index outgoing_message_waiting on messaging.outgoing_message (waiting_since, id) where state = 'PENDING';
create index outgoing_message_failed on messaging.outgoing_message (failed_at desc, id desc) where state = 'FAILED';
create index outgoing_message_by_recipient on messaging.outgoing_message (lower(recipient), waiting_since desc, id);
