-- test: a ticket closed without an answer leaves its wait open; an answered one, and one that is open itself, do not stand here
-- given
insert into waits (customer_id, opened_at, outcome, wait_id) values
    ('K1', '2012-10-01 08:00', 'open', key_of('ticket:1')), ('K1', '2012-10-01 08:00', 'answered', key_of('ticket:2')),
    ('K2', '2012-10-01 08:00', 'open', key_of('ticket:3')), ('K2', '2012-10-01 08:00', 'open', key_of('m4')),
    ('K3', '2012-10-01 08:00', 'settled', key_of('ticket:5'));
insert into tickets (ticket_id, closed_at) values
    ('1', '2012-10-03 08:00'), ('2', '2012-10-03 08:00'), ('3', null), ('4', '2012-10-03 08:00'), ('5', '2012-10-03 08:00');

-- expect
from (values (key_of('ticket:1'), 'K1', '2012-10-03 08:00')) as t (wait_id, customer_id, closed_at)
