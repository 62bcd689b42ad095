-- test: a ticket closed without an answer leaves its wait open; an answered one, and one that is open itself, do not stand here
-- given
create table waits as
from (values
    ('ticket:1', 'K1', timestamp '2012-10-01 08:00', 'open'), ('ticket:2', 'K1', timestamp '2012-10-01 08:00', 'answered'),
    ('ticket:3', 'K2', timestamp '2012-10-01 08:00', 'open'), ('m4', 'K2', timestamp '2012-10-01 08:00', 'open'),
    ('ticket:5', 'K3', timestamp '2012-10-01 08:00', 'settled')
) as t (name, customer_id, opened_at, outcome);
alter table waits add column wait_id bigint;
update waits set wait_id = key_of(name);
create table tickets as
from (values
    ('1', timestamp '2012-10-03 08:00'), ('2', timestamp '2012-10-03 08:00'), ('3', null), ('4', timestamp '2012-10-03 08:00'),
    ('5', timestamp '2012-10-03 08:00')
) as t (ticket_id, closed_at);

-- expect
select key_of('ticket:1') as wait_id, 'K1' as customer_id, timestamp '2012-10-03 08:00' as closed_at
