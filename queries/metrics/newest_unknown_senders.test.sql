-- test: unknown senders with an open question are counted, the newest first
-- given
insert into customers (customer_id, is_known) values ('a.example', false), ('b.example', false), ('c.example', true);
insert into open_waits (customer_id, opened_on) values
    ('a.example', '2012-11-01'), ('a.example', '2012-11-05'),
    ('b.example', '2012-11-20'), ('c.example', '2012-11-20');

-- expect
from (values ('b.example', '2012-11-20', 8, 2), ('a.example', '2012-11-05', 23, 2)) as t (customer_id, opened_on, days_waited, sender_count)
