-- test: mails of ours that a server has more than a week after their Date were sent then; what others date is not theirs to say, and of older copies the loader told
-- given
insert into identities (address, side) values ('anna@firm.example', 'ours'), ('jo@hansen.example', 'theirs');
insert into imports.messages (message_id, from_address, sent_at, sent_at_rule, dated_at) values
    ('moved', 'anna@firm.example', '2012-11-24 02:00', 'received', '2012-03-05 08:00'),
    ('theirs', 'jo@hansen.example', '2012-11-24 02:00', 'received', '2012-03-05 08:00'),
    ('unknown', 'kim@gmx.example', '2012-11-24 02:00', 'received', '2012-03-05 08:00'),
    ('a week', 'anna@firm.example', '2012-11-24 02:00', 'received', '2012-11-17 02:00'),
    ('no clock', 'anna@firm.example', '2012-11-24 02:00', 'received', '1980-01-01 00:00'),
    ('no date', 'anna@firm.example', '2012-11-24 02:00', 'received', null),
    ('told', 'anna@firm.example', '2012-11-24 02:00', 'received_before_import', '2012-03-05 08:00'),
    ('export', 'anna@firm.example', '2012-11-24 02:00', null, '2012-03-05 08:00');

-- expect
from (values ('2012-03-05 08:00')) as t (sent_at)
