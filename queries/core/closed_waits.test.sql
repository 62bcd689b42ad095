-- test: a ticket closed without an answer leaves its wait open; an answered one, and one that is open itself, do not stand here
-- given
create table waits as
from (values
    ('ticket:1', 'K1', timestamp '2012-10-01 08:00', 'open'), ('ticket:2', 'K1', timestamp '2012-10-01 08:00', 'answered'),
    ('ticket:3', 'K2', timestamp '2012-10-01 08:00', 'open'), ('m4', 'K2', timestamp '2012-10-01 08:00', 'open'),
    ('ticket:5', 'K3', timestamp '2012-10-01 08:00', 'settled')
) as t (wait_id, customer_id, opened_at, outcome);
create table tickets as
from (values
    ('1', timestamp '2012-10-03 08:00'), ('2', timestamp '2012-10-03 08:00'), ('3', null), ('4', timestamp '2012-10-03 08:00'),
    ('5', timestamp '2012-10-03 08:00')
) as t (ticket_id, closed_at);
create table message_names as select waits.wait_id as message_id, waits.wait_id as name from waits;

-- expect
from (values ('ticket:1', 'K1', timestamp '2012-10-03 08:00')) as t (wait_id, customer_id, closed_at)
