-- test: who stands in more than one list is named once, worth most first
-- given
insert into waiting_room (customer_id) values ('a');
insert into churns_in_year (customer_id) values ('a'), ('b');
insert into attempts_in_year (customer_id) values ('b');
insert into early_silences (customer_id) values ('a');
insert into customer_standings (customer_id, name, annual_value) values ('a', 'A', null), ('b', 'B', 5.0), ('c', 'C', 9.0);

-- expect
from (values
    ('a', 'A', null, 'customer-0cc175b9c0f1'),
    ('b', 'B', 5.0, 'customer-92eb5ffee6ae')
) as t (customer_id, name, annual_value, anchor)
