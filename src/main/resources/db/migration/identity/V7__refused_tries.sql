-- Tries that were refused because there had been too many.
alter table identity.sign_in_event drop constraint sign_in_event_result_known;
alter table identity.sign_in_event add constraint sign_in_event_result_known check (
    result in ('RIGHT', 'WRONG_PASSWORD', 'WRONG_CODE', 'SUSPENDED', 'PASSWORD_CHANGE_DUE', 'TOO_MANY_TRIES'));
