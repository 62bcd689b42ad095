-- test: who stands in more than one list is named once, worth most first
-- given
create table waiting_room as select 'a' as customer_id;
create table churns_in_year as from (values ('a'), ('b')) as t (customer_id);
create table attempts_in_year as select 'b' as customer_id;
create table early_silences as select 'a' as customer_id;
create table customer_standings as
from (values ('a', 'A', null), ('b', 'B', 5.0), ('c', 'C', 9.0)) as t (customer_id, name, annual_value);
-- expect
from (values
    ('a', 'A', null, 'customer-0cc175b9c0f1'),
    ('b', 'B', 5.0, 'customer-92eb5ffee6ae'),
) as t (customer_id, name, annual_value, anchor)
