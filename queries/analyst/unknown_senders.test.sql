-- test: whom we know is not listed, and the newest question comes first
-- given
insert into customers (customer_id, is_known) values ('a.example', false), ('b.example', false), ('c.example', true);
insert into open_waits (wait_id, customer_id, opened_at, opened_on) values
    (1, 'a.example', '2012-11-01 09:00', '2012-11-01'), (2, 'a.example', '2012-11-05 09:00', '2012-11-05'),
    (3, 'b.example', '2012-11-20 09:00', '2012-11-20'), (4, 'c.example', '2012-11-20 09:00', '2012-11-20');
insert into messages (message_id, subject) values (1, 'One'), (2, 'Two'), (3, 'Three'), (4, 'Four');

-- expect
from (values ('b.example', 8, 1, 'Three'), ('a.example', 23, 2, 'Two')) as t (customer_id, days, question_count, subject)
