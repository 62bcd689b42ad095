-- test: the newest copy of a person counts, and one who comes later is not seen
-- given
create schema imports;
create table settings as select date '2012-11-28' as as_of_on;
create table imports.files as from (values (1, 'a.csv'), (2, 'b.csv')) as t (file_id, path);
create table imports.people as
from (values
    ('A', 'Anna', 'anna@firm.example', 'sales', null::date, null::date, 1, 2),
    ('A', 'Anna B', 'anna@firm.example', 'sales', null, date '2012-01-01', 2, 2),
    ('B', 'Bert', 'bert@firm.example', null, date '2013-01-01', null, 2, 3)
) as t (person_id, name, email, role, since_on, until_on, file_id, line);
-- build: file_order

-- expect
from (values ('A', key_of('A'), 'Anna B', 'anna@firm.example')) as t (person_id, person_key, name, email)
