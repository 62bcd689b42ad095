-- test: a recipient for whom one step failed and another delivered got the mail; without event_id nobody is left out
-- given
insert into export (export_row, date_time_utc, message_id, network_message_id, sender_address, recipient_address, event_id) values
    (1, '2012-10-28T13:05:00Z', '<m1@x.example>', 'n1', 'jo@x.example', 'A@y.example;b@y.example;c@y.example', 'RECEIVE'),
    (2, '2012-10-28T13:05:01Z', '<m1@x.example>', 'n1', 'jo@x.example', 'a@y.example', 'FAIL'),
    (3, '2012-10-28T13:05:02Z', '<m1@x.example>', 'n1', 'jo@x.example', 'A@y.example', 'DELIVER'),
    (4, '2012-10-28T13:05:02Z', '<m1@x.example>', 'n1', 'jo@x.example', 'c@y.example', 'fail'),
    (5, '2012-10-28T13:06:00Z', '<m2@x.example>', 'n2', '<>', 'd@y.example', null),
    (6, '2012-10-28T13:07:00Z', null, 'n3', 'jo@x.example', 'e@y.example', 'FAIL');

-- expect
from (values
    (1, 'm1@x.example', ['a@y.example', 'b@y.example'], 'human', null),
    (2, 'm1@x.example', ['a@y.example'], 'human', null),
    (3, 'm1@x.example', ['a@y.example'], 'human', null),
    (4, 'm1@x.example', [], 'human', null),
    (5, 'm2@x.example', ['d@y.example'], 'bounce', null),
    (6, 'trace:n3', [], 'human', reason('delivered_to_nobody', 'event FAIL'))
) as t (export_row, message_id, to_addresses, kind, set_aside)
